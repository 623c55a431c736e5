import { Inject, Injectable } from '@nestjs/common';
import { type ActionName } from '@suishoupai/shared/report/actions';
import { actionOf, missingFields, targetOf } from '@suishoupai/shared/report/table';
import { FIELDS, type Field } from '@suishoupai/shared/report/fields';
import type { Actor } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { IDS, type Ids } from '../../../common/ids';
import { Problem } from '../../../common/problem';
import { UnitOfWork } from '../../../database/unit-of-work';
import type { Case } from '../case/case';
import { CaseFacts } from '../case/case-facts.queries';
import { CaseRepository } from '../case/case.repository';
import type { Report } from '../entities/report.entity';
import { chooseWay, requireRole } from './choose-way';
import type { Deed, Effect, Receipt } from './deed';
import { holderOf } from './holder-of';
import { RecordEvent } from './record-event';

export interface ActionInput {
  /** The version the caller saw; not asked of actions that only add. */
  version?: number;
}

/**
 * The one road on which a case changes: lock and load within scope, role, shape, version, state, guards,
 * the action's own effect, conditional update, timeline, audit and outbox; all in one transaction.
 */
@Injectable()
export class PerformAction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseRepository,
    private readonly facts: CaseFacts,
    private readonly record: RecordEvent,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** @throws Problem in the order 404, 403, 422 shape, 409, 422 rule. */
  run(
    name: ActionName,
    actor: Actor,
    reportId: string,
    input: ActionInput,
    effect: (deed: Deed) => Promise<Effect> | Effect = () => ({}),
  ): Promise<Receipt> {
    return this.unitOfWork.run(async () => {
      const kase = await this.cases.lock(actor, reportId);
      const now = this.clock.now();
      requireRole(name, { actor, kase });
      requireFields(name, input);
      requireVersion(name, input, kase.report);
      const { way, role } = await chooseWay(name, { actor, kase, facts: this.facts, now });
      const to = targetOf(way, kase.report.state, kase.report.appealedFrom);
      const deed: Deed = { actor, kase, role, to, now, eventId: this.ids.next() };
      return this.finish(name, deed, await effect(deed));
    });
  }

  private async finish(name: ActionName, deed: Deed, effect: Effect): Promise<Receipt> {
    const { report } = deed.kase;
    const version = report.version + (moves(deed, effect) ? 1 : 0);
    const holder = holderOf(deed.to);
    const changes = { ...effect.changes, state: deed.to, version, holder, updatedAt: deed.now };
    if (!(await this.cases.move(report, changes))) throw stale(report);
    const after = { ...report, ...changes };
    await this.record.append(name, deed, after, effect);
    return { id: report.id, number: report.number, state: deed.to, version };
  }
}

/** The version moves with state, assignment or deadline, and only with them. */
const moves = ({ kase: { report }, to }: Deed, { changes, movesAssignment }: Effect): boolean =>
  to !== report.state ||
  movesAssignment === true ||
  (changes?.deadline !== undefined && changes.deadline?.getTime() !== report.deadline?.getTime());

const requireFields = (name: ActionName, input: object): void => {
  const errors = missingFields(name, input as Record<string, unknown>).map((field) => ({
    field,
    code: 'required',
    message: `请填写${FIELDS[field as Field]}`,
  }));
  if (errors.length > 0) throw new Problem('request.invalid', errors[0]!.message, { errors });
};

const requireVersion = (name: ActionName, { version }: ActionInput, report: Report): void => {
  if (version !== report.version && actionOf(name).anyVersion !== true && version !== ANY_VERSION) throw stale(report);
};

/** For the product's own actions, which follow what they find. */
export const ANY_VERSION = -1;

const stale = ({ state, version }: Case['report']): Problem =>
  new Problem('report.stale', '别人刚刚处理了这件上报，请刷新后再操作', { state, version });
