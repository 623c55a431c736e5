import { Inject, Injectable } from '@nestjs/common';
import { type ActionName, actionNames } from '@suishoupai/shared/report/actions';
import { ACTION_WORDS } from '@suishoupai/shared/report/action-words';
import { actionOf } from '@suishoupai/shared/report/table';
import type { Actor } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import type { Case } from '../case/case';
import { CaseFacts } from '../case/case-facts.queries';
import { isOpen } from './choose-way';

/** A button: the action, its word, and what it must carry; an inner list means: one of these. */
export interface AllowedAction {
  action: ActionName;
  label: string;
  needs: (string | string[])[];
}

/** What a caller may do with a case now. Screens draw these buttons and no others. */
@Injectable()
export class AllowedActions {
  constructor(
    private readonly facts: CaseFacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(actor: Actor, kase: Case): Promise<AllowedAction[]> {
    const context = { actor, kase, facts: this.facts, now: this.clock.now() };
    const allowed: AllowedAction[] = [];
    for (const action of actionNames) {
      if (!(await isOpen(action, context))) continue;
      const { needs } = actionOf(action);
      const { label } = ACTION_WORDS[action];
      allowed.push({ action, label, needs: needs.map((n) => (typeof n === 'string' ? n : [...n])) });
    }
    return allowed;
  }
}
