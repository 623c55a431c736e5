import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../../../outbox/job-handler';
import { PhotoObjects } from '../photo-objects';
import { PhotoRepository } from '../photo.repository';

/**
 * Removes an upload that no case took, or whose row was never written. The row goes first: a row never lacks its
 * files. Dedupe: what is gone already stays gone.
 */
@Injectable()
@HandlesJob('purgePhoto')
export class PurgePhotoJob implements JobHandler<'purgePhoto'> {
  constructor(
    private readonly photos: PhotoRepository,
    private readonly objects: PhotoObjects,
  ) {}

  async run({ photoId }: { photoId: string }): Promise<void> {
    if (await this.photos.discard(photoId)) await this.objects.remove(photoId);
  }
}
