import { OpenidQueries } from '../../account/account.api';
import { CallDuty } from './call-duty';
import { CheckTextJob } from './check-text.job';
import { DeadlineJob } from './deadline.job';
import { EscalateOfficeJob } from './escalate-office.job';
import { LapseInfoJob } from './lapse-info.job';
import { RecallFromUnitJob } from './recall-from-unit.job';
import { ReleaseMergedJob } from './release-merged.job';
import { RecountDeadline } from './recount-deadline';
import { RecountDeadlinesJob } from './recount-deadlines.job';
import { RepeatEmergencyJob } from './repeat-emergency.job';
import { TextCheckRepository } from './text-check.repository';
import { TransferEmergencyJob } from './transfer-emergency.job';

/** Timers and follow-ups of a case. */
export const reportJobs = [
  CallDuty,
  CheckTextJob,
  DeadlineJob,
  EscalateOfficeJob,
  LapseInfoJob,
  OpenidQueries,
  RecallFromUnitJob,
  ReleaseMergedJob,
  RecountDeadline,
  RecountDeadlinesJob,
  RepeatEmergencyJob,
  TextCheckRepository,
  TransferEmergencyJob,
];
