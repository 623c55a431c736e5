import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../../../outbox/job-handler';
import { PhotoObjects } from '../photo-objects';
import { PhotoProcessor } from '../processing/photo-processor';
import { BlursRepository } from './blurs.repository';

/**
 * Makes what the public may see of a photo that is published in part, and only then publishes it. Dedupe: the key under
 * which it was ordered; an order that was taken back, or replaced by a later one, is not carried out.
 */
@Injectable()
@HandlesJob('blurPhoto')
export class BlurPhotoJob implements JobHandler<'blurPhoto'> {
  constructor(
    private readonly blurs: BlursRepository,
    private readonly objects: PhotoObjects,
    private readonly processor: PhotoProcessor,
  ) {}

  async run({ photoId, blurKey }: { photoId: string; blurKey: string }): Promise<void> {
    const boxes = await this.blurs.ordered(photoId, blurKey);
    if (boxes === null) return;
    const view = await this.objects.read(photoId, 'view');
    if (view === undefined) throw new Error(`photo ${photoId} has no view`);
    await this.objects.putBlurred(photoId, blurKey, await this.processor.blur(view, boxes));
    await this.blurs.publish(photoId, blurKey);
  }
}
