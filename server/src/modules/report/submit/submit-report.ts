import { Inject, Injectable } from '@nestjs/common';
import { GUARDS } from '@suishoupai/shared/report/guard-names';
import type { SignedIn } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { Keyrings } from '../../../common/crypto/keyring';
import { IDS, type Ids } from '../../../common/ids';
import { Problem } from '../../../common/problem';
import { UnitOfWork } from '../../../database/unit-of-work';
import type { Category } from '../../category/category.entity';
import type { Receipt } from '../act/deed';
import { ClassifyReport } from './classify-report';
import { FileReport } from './file-report';
import { newReport } from './new-report';
import { sealContact } from './seal-contact';
import type { SubmitInput } from './submit-input';

/** 上报: files a report. What the shape allows is accepted; only a wrong category, unit or photo is refused. */
@Injectable()
export class SubmitReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly classify: ClassifyReport,
    private readonly file: FileReport,
    private readonly keyrings: Keyrings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** @throws Problem `report.guard` without a photo, `report.badPhoto`, and what ClassifyReport throws. */
  async execute(actor: SignedIn, input: SubmitInput): Promise<Receipt> {
    const classified = await this.classify.execute(input);
    requirePhoto(actor, classified.category, input);
    const draft = newReport(this.ids, this.clock.now(), { actor, input, ...classified });
    const contactSealed = sealContact(this.keyrings.personal, draft.id, input.contact);
    return this.unitOfWork.run(async () => {
      const { id, number, state, version } = await this.file.insert(actor, { ...draft, contactSealed }, input.photoIds);
      return { id, number, state, version };
    });
  }
}

/** A citizen shows the hazard; an emergency may be filed first and shown later; staff may pass on a call. */
const requirePhoto = (actor: SignedIn, category: Category, input: SubmitInput): void => {
  if (actor.kind === 'staff' || category.emergency || input.photoIds.length > 0) return;
  const message = GUARDS.photoUnlessEmergency;
  throw new Problem('report.guard', message, {
    guard: 'photoUnlessEmergency',
    errors: [{ field: 'photoIds', code: 'required', message }],
  });
};
