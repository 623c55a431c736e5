import type { Clock } from '../../src/common/clock';
import { GatewayFailure } from '../../src/common/gateway-failure';
import type { ObjectStorage } from '../../src/gateways/storage/storage.port';

/** A store whose files are as old as the test says, and which fails when told to. */
export class MemoryStorage implements ObjectStorage {
  readonly objects = new Map<string, { bytes: Buffer; changedAt: Date }>();
  /** The write of a key with this ending fails. */
  brokenFor: string | undefined;

  constructor(private readonly clock: Clock) {}

  get keys(): string[] {
    return [...this.objects.keys()].sort();
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    if (this.brokenFor !== undefined && key.endsWith(this.brokenFor)) throw new GatewayFailure('unavailable', 'ENOSPC');
    this.objects.set(key, { bytes, changedAt: this.clock.now() });
  }

  async get(key: string): Promise<Buffer | undefined> {
    return this.objects.get(key)?.bytes;
  }

  async remove(key: string): Promise<void> {
    this.objects.delete(key);
  }

  async *list(prefix: string): AsyncIterable<{ key: string; changedAt: Date }> {
    for (const [key, { changedAt }] of [...this.objects]) if (key.startsWith(prefix)) yield { key, changedAt };
  }
}
