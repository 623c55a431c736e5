import { Inject, Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { UnitOfWork } from '../../../database/unit-of-work';
import { Outbox } from '../../../outbox/outbox';
import { PhotoObjects } from '../photo-objects';
import { PhotoRepository } from '../photo.repository';
import type { ProcessedPhoto } from '../processing/process-photo';

/** How long an upload waits for a case to take it. */
const UNTAKEN_MS = 24 * 60 * 60 * 1000;

/** The files first, then the row: a row never lacks its files, and files without a row are removed again. */
@Injectable()
export class KeepPhoto {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly objects: PhotoObjects,
    private readonly photos: PhotoRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Writes the files. Their removal is ordered before: it finds whatever a crash, or a request that lost against its
   * own repetition, leaves without a row.
   */
  async writeFiles(id: string, original: Buffer, { view, thumb }: ProcessedPhoto): Promise<void> {
    const purgeAt = new Date(this.clock.now().getTime() + UNTAKEN_MS);
    await this.unitOfWork.run(() => this.outbox.add('purgePhoto', { photoId: id }, purgeAt));
    await this.objects.put(id, { original, view, thumb });
  }

  /** Inside a unit of work, after the files are written. */
  async enter(actor: SignedIn, id: string, bytes: number, photo: ProcessedPhoto): Promise<void> {
    await this.photos.add({
      id,
      ownerPersonId: actor.personId,
      uploadedAt: this.clock.now(),
      sha256: photo.originalSha256,
      bytes,
      width: photo.width,
      height: photo.height,
      perceptualHash: photo.perceptualHash,
      contentCheck: 'pending',
      checkTraceId: null,
      checkedAt: null,
      reportId: null,
      eventId: null,
      purpose: null,
      position: 0,
      takenAt: null,
      lat: null,
      lng: null,
      published: false,
      blurs: null,
      blurKey: null,
    });
    await this.outbox.add('checkPhoto', { photoId: id });
  }
}
