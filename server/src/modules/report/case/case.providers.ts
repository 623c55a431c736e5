import { AssignmentRepository } from './assignment.repository';
import { CaseFacts } from './case-facts';
import { CaseRepository } from './case.repository';
import { Deadlines } from './deadlines';
import { DecideAppeal } from './decide-appeal';
import { DecideExtension } from './decide-extension';
import { EligibleOffice } from './eligible-office';
import { FollowRepository } from './follow.repository';
import { NewDeadline } from './new-deadline';
import { Participations } from './participations';
import { TakeBack } from './take-back';
import { UnitStaff } from './unit-staff';

/** What the actions are made of. */
export const caseProviders = [
  AssignmentRepository,
  CaseFacts,
  CaseRepository,
  Deadlines,
  DecideAppeal,
  DecideExtension,
  EligibleOffice,
  FollowRepository,
  NewDeadline,
  Participations,
  TakeBack,
  UnitStaff,
];
