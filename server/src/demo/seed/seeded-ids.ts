import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../../common/clock';
import { RandomIds } from '../../common/ids';

/** Ids that come out the same on every run, so that two demo cities are alike. Secrets stay random. */
export class SeededIds extends RandomIds {
  private drawn = 0;

  constructor(
    clock: Clock,
    private readonly seed: string,
  ) {
    super(clock);
  }

  override token(bytes: number): string {
    return randomBytes(bytes).toString('base64url');
  }

  /** At most 32 bytes a hash; nobody asks for more than a few. */
  protected override bytes(count: number): Buffer {
    const blocks = Array.from({ length: Math.ceil(count / 32) }, () =>
      createHash('sha256').update(`${this.seed}:${this.drawn++}`).digest(),
    );
    return Buffer.concat(blocks).subarray(0, count);
  }
}
