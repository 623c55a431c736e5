import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../../../outbox/job-handler';
import { PhotoCheckRepository } from './photo-check.repository';

/** The platform stayed silent: a human may decide. Dedupe: only a pending check changes. */
@Injectable()
@HandlesJob('giveUpPhotoCheck')
export class GiveUpPhotoCheckJob implements JobHandler<'giveUpPhotoCheck'> {
  constructor(private readonly checks: PhotoCheckRepository) {}

  run({ photoId }: { photoId: string }): Promise<void> {
    return this.checks.settle(photoId, ['pending'], 'unanswered');
  }
}
