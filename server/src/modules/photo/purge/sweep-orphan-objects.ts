import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock';
import { LOG, type Log } from '../../../common/log';
import { OBJECT_STORAGE, type ObjectStorage } from '../../../gateways/storage/storage.port';
import { photoIdOf, PHOTO_PREFIX } from '../object-keys';
import { PhotoRepository } from '../photo.repository';

const ORPHAN_AFTER_MS = 12 * 60 * 60 * 1000;
const BATCH = 500;

/**
 * Removes files under `photo/` that no row needs: half writes of a crash, and what the purge had to give up. An upload
 * writes its files moments before its row, so a file without a row is an orphan only after half a day.
 */
@Injectable()
export class SweepOrphanObjects {
  constructor(
    @Inject(OBJECT_STORAGE) private readonly storage: ObjectStorage,
    private readonly photos: PhotoRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /**
   * Reads the whole store, a batch at a time, until done or told to stop. @returns how many files it removed.
   * Throws GatewayFailure `unavailable`.
   */
  async execute(stop?: AbortSignal): Promise<number> {
    let removed = 0;
    for await (const keys of this.batches()) {
      if (stop?.aborted) break;
      removed += await this.removeOrphans(keys);
    }
    this.log.info('orphan files removed', { count: removed });
    return removed;
  }

  private async *batches(): AsyncIterable<string[]> {
    const before = this.clock.now().getTime() - ORPHAN_AFTER_MS;
    let batch: string[] = [];
    for await (const { key, changedAt } of this.storage.list(PHOTO_PREFIX)) {
      if (changedAt.getTime() < before) batch.push(key);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  private async removeOrphans(keys: readonly string[]): Promise<number> {
    const ids = keys.map(photoIdOf);
    const known = await this.photos.known([...new Set(ids.filter((id) => id !== undefined))]);
    const orphans = keys.filter((_, at) => !known.has(ids[at] ?? ''));
    for (const key of orphans) await this.storage.remove(key);
    return orphans.length;
  }
}
