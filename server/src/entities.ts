import { IdempotencyRecord } from './common/idempotency/idempotency-record.entity';
import { Citizen } from './modules/account/citizen.entity';
import { Consent } from './modules/account/consent.entity';
import { Session } from './modules/account/session.entity';
import { StaffUser, StaffGrant } from './modules/account/staff-user.entity';
import { Area } from './modules/area/area.entity';
import { AuditEntry } from './modules/audit/audit-entry.entity';
import { CalendarDay, CalendarYear } from './modules/calendar/calendar-day.entity';
import { InboxEntry } from './modules/callback/inbox-entry.entity';
import { Category } from './modules/category/category.entity';
import { Article } from './modules/knowledge/article.entity';
import { Delivery } from './modules/notification/delivery.entity';
import { Notification } from './modules/notification/notification.entity';
import { Subscription } from './modules/notification/subscription.entity';
import { Photo } from './modules/photo/photo.entity';
import { Appeal } from './modules/report/entities/appeal.entity';
import { Assignment } from './modules/report/entities/assignment.entity';
import { CaseViewer } from './modules/report/entities/case-viewer.entity';
import { Extension } from './modules/report/entities/extension.entity';
import { Follow } from './modules/report/entities/follow.entity';
import { Note } from './modules/report/entities/note.entity';
import { Participation } from './modules/report/entities/participation.entity';
import { Rating } from './modules/report/entities/rating.entity';
import { ReportEvent } from './modules/report/entities/report-event.entity';
import { Report } from './modules/report/entities/report.entity';
import { Reveal } from './modules/report/entities/reveal.entity';
import { Supervision } from './modules/report/entities/supervision.entity';
import { FairPlayFlag } from './modules/reward/fair-play-flag.entity';
import { LedgerEntry } from './modules/reward/ledger-entry.entity';
import { Payout } from './modules/reward/payout.entity';
import { RewardBudget } from './modules/reward/reward-budget.entity';
import { RewardRule } from './modules/reward/reward-rule.entity';
import { Reward } from './modules/reward/reward.entity';
import { Duty } from './modules/unit/duty.entity';
import { Unit, UnitCoverage } from './modules/unit/unit.entity';
import { OutboxEntry } from './outbox/outbox-entry.entity';

/** Every table of the product. */
export const entities = [
  IdempotencyRecord,
  Citizen,
  Consent,
  Session,
  StaffUser,
  StaffGrant,
  Area,
  AuditEntry,
  CalendarDay,
  CalendarYear,
  InboxEntry,
  Category,
  Article,
  Delivery,
  Notification,
  Subscription,
  Photo,
  Appeal,
  Assignment,
  CaseViewer,
  Extension,
  Follow,
  Note,
  Participation,
  Rating,
  ReportEvent,
  Report,
  Reveal,
  Supervision,
  FairPlayFlag,
  LedgerEntry,
  Payout,
  RewardBudget,
  RewardRule,
  Reward,
  Duty,
  Unit,
  UnitCoverage,
  OutboxEntry,
];
