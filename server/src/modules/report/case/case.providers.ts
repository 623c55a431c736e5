import { AssignmentRepository } from './assignment.repository';
import { CaseFacts } from './case-facts.queries';
import { CaseRepository } from './case.repository';
import { Deadlines } from './deadlines';
import { DecideAppeal } from './decide-appeal';
import { DecideExtension } from './decide-extension';
import { OfficeRepository } from './office.repository';
import { FollowRepository } from './follow.repository';
import { NewDeadline } from './new-deadline';
import { Participations } from './participations';
import { TakeBack } from './take-back';
import { UnitStaff } from './unit-staff.queries';

import { ShownPhotosRepository } from './shown-photos.repository';

/** What the actions are made of. */
export const caseProviders = [
  ShownPhotosRepository,
  AssignmentRepository,
  CaseFacts,
  CaseRepository,
  Deadlines,
  DecideAppeal,
  DecideExtension,
  OfficeRepository,
  FollowRepository,
  NewDeadline,
  Participations,
  TakeBack,
  UnitStaff,
];
