import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { personOf } from '../../../common/actor';
import { GrantReward } from '../../reward/reward.api';
import { AllowedActions } from '../act/allowed-actions';
import { type Case } from '../case/case';
import { CaseRepository } from '../case/case.repository';
import { Deadlines } from '../case/deadlines';
import { rolesOn } from '../case/roles-on';
import { type CaseDetails, CaseDetailsQueries } from './case-details.queries';
import { caseFields, type Viewer } from './case-fields.view';
import { NO_FACTS, ReviewFacts } from './review-facts.queries';
import { photosFor } from './photo.view';
import type { ReportView } from './report.view';
import { timelineFor } from './timeline.view';

/** A case for whoever may see it, with what he may do now. */
@Injectable()
export class ShowReport {
  constructor(
    private readonly cases: CaseRepository,
    private readonly details: CaseDetailsQueries,
    private readonly allowed: AllowedActions,
    private readonly rewards: GrantReward,
    private readonly deadlines: Deadlines,
    private readonly facts: ReviewFacts,
  ) {}

  /** @throws Problem `notFound` */
  async execute(actor: Actor, id: string): Promise<ReportView> {
    const kase = await this.cases.see(actor, id);
    const details = await this.details.of(kase);
    const viewer = viewerOf(actor, kase);
    return {
      ...caseFields(viewer, kase, details),
      photos: photosFor({ ...viewer, personId: personOf(actor) }, kase.report, details.photos),
      timeline: timelineFor(viewer.staff ? 'staff' : 'reporter', details.events, details.unitNames),
      actions: await this.allowed.of(actor, kase),
      reward: viewer.seesReward ? await this.rewards.rewardOfReport(id) : null,
      ...(viewer.reviewer ? await this.facts.of(kase) : NO_FACTS),
      suggestedDeadline: viewer.dispatcher ? await this.suggestedDeadline(details) : null,
    };
  }

  private async suggestedDeadline({ category }: CaseDetails): Promise<Date> {
    return (await this.deadlines.inWorkingDays(category.deadlineWorkingDays)).at;
  }
}

/** Who filed a case on behalf sees it as a reporter does. */
const viewerOf = (actor: Actor, kase: Case): Viewer => {
  const roles = rolesOn(actor, kase);
  const staff = actor.kind === 'staff' && roles.length > 0;
  return {
    staff,
    reviewer: roles.includes('reviewer'),
    dispatcher: roles.includes('dispatcher') || roles.includes('reviewer'),
    seesReward: !staff || roles.includes('reviewer') || roles.includes('auditor'),
  };
};
