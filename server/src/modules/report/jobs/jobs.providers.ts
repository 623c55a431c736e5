import { CallDuty } from './call-duty';
import { DeadlineJob } from './deadline.job';
import { EscalateOfficeJob } from './escalate-office.job';
import { LapseInfoJob } from './lapse-info.job';
import { RecallFromUnitJob } from './recall-from-unit.job';
import { RecountDeadline } from './recount-deadline';
import { RecountDeadlinesJob } from './recount-deadlines.job';
import { RepeatEmergencyJob } from './repeat-emergency.job';
import { TransferEmergencyJob } from './transfer-emergency.job';

/** Timers and follow-ups of a case. */
export const reportJobs = [
  CallDuty,
  DeadlineJob,
  EscalateOfficeJob,
  LapseInfoJob,
  RecallFromUnitJob,
  RecountDeadline,
  RecountDeadlinesJob,
  RepeatEmergencyJob,
  TransferEmergencyJob,
];
