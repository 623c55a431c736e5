import { AcceptInterim } from './accept-interim';
import { Accept } from './accept';
import { AppealReport } from './appeal';
import { Approve } from './approve';
import { Arbitrate } from './arbitrate';
import { Ask } from './ask';
import { Assign } from './assign';
import { Contribute } from './contribute';
import { Decline } from './decline';
import { GrantExtension } from './grant-extension';
import { LapseInfo } from './lapse-info';
import { Merge } from './merge';
import { Publish } from './publish';
import { Rate } from './rate';
import { Recall } from './recall';
import { Reclassify } from './reclassify';
import { RefuseExtension } from './refuse-extension';
import { RejectAppeal } from './reject-appeal';
import { Reopen } from './reopen';
import { RequestExtension } from './request-extension';
import { RequestInfo } from './request-info';
import { Resolve } from './resolve';
import { Rework } from './rework';
import { SendBack } from './send-back';
import { Supervise } from './supervise';
import { Supplement } from './supplement';
import { Transfer } from './transfer';
import { Unmerge } from './unmerge';
import { Unpublish } from './unpublish';
import { UpholdAppeal } from './uphold-appeal';
import { Urge } from './urge';
import { Withdraw } from './withdraw';

/** One use case for every action of the table. */
export const reportActions = [
  AcceptInterim,
  Accept,
  AppealReport,
  Approve,
  Arbitrate,
  Ask,
  Assign,
  Contribute,
  Decline,
  GrantExtension,
  LapseInfo,
  Merge,
  Publish,
  Rate,
  Recall,
  Reclassify,
  RefuseExtension,
  RejectAppeal,
  Reopen,
  RequestExtension,
  RequestInfo,
  Resolve,
  Rework,
  SendBack,
  Supervise,
  Supplement,
  Transfer,
  Unmerge,
  Unpublish,
  UpholdAppeal,
  Urge,
  Withdraw,
];
