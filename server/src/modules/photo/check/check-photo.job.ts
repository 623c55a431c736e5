import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock';
import { UnitOfWork } from '../../../database/unit-of-work';
import { GatewayFailure } from '../../../common/gateway-failure';
import { HandlesJob, type JobHandler } from '../../../outbox/job-handler';
import { Outbox } from '../../../outbox/outbox';
import type { Photo, PhotoCheck } from '../photo.entity';
import { AskChecker } from './ask-checker';
import { PhotoCheckRepository } from './photo-check.repository';

/** The platform promises its answer within 30 minutes. */
const ANSWER_WITHIN_MS = 35 * 60 * 1000;
/** After that the platform refuses to judge: the person must have used the mini-program within two hours. */
const ASK_WITHIN_MS = 2 * 60 * 60 * 1000;

/** Asks about a new photo. Dedupe: the trace id, which is stored once; asking twice by a crash costs nothing. */
@Injectable()
@HandlesJob('checkPhoto')
export class CheckPhotoJob implements JobHandler<'checkPhoto'> {
  constructor(
    private readonly checks: PhotoCheckRepository,
    private readonly checker: AskChecker,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ photoId }: { photoId: string }): Promise<void> {
    const photo = await this.checks.unasked(photoId);
    if (photo === null) return;
    try {
      await this.ask(photo);
    } catch (error) {
      const end = error instanceof GatewayFailure ? this.endAfter(error, photo) : null;
      if (end === null) throw error;
      await this.checks.settle(photo.id, ['pending'], end);
    }
  }

  private async ask({ id, ownerPersonId }: Photo): Promise<void> {
    const traceId = await this.checker.ask(id, ownerPersonId);
    if (traceId === null) return this.checks.settle(id, ['pending'], 'review');
    await this.unitOfWork.run(async () => {
      await this.checks.remember(id, traceId);
      const giveUpAt = new Date(this.clock.now().getTime() + ANSWER_WITHIN_MS);
      await this.outbox.add('giveUpPhotoCheck', { photoId: id }, giveUpAt);
    });
  }

  /** What a failure makes of the check; null: to be asked again. */
  private endAfter({ kind }: GatewayFailure, { uploadedAt }: Photo): PhotoCheck | null {
    if (kind === 'refused') return 'review';
    const age = this.clock.now().getTime() - uploadedAt.getTime();
    return age < ASK_WITHIN_MS ? null : 'unanswered';
  }
}
