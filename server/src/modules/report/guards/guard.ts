import type { Role } from '@suishoupai/shared/roles';
import type { Actor } from '../../../common/actor';
import type { Case } from '../case/case';
import type { CaseFacts } from '../case/case-facts.queries';

/** Everything a guard may look at. */
export interface GuardContext {
  actor: Actor;
  /** As what he wants to do it; whoever has several roles is asked for each by itself. */
  role: Role;
  kase: Case;
  now: Date;
  /** Facts that few guards need, each read when asked for. */
  facts: CaseFacts;
}

/** True: the condition holds. */
export type Guard = (context: GuardContext) => boolean | Promise<boolean>;
