import { AppealActionsController } from './appeal-actions.controller';
import { CaseDeskController } from './case-desk.controller';
import { ExtensionActionsController } from './extension-actions.controller';
import { HandlingActionsController } from './handling-actions.controller';
import { IntakeActionsController } from './intake-actions.controller';
import { ReporterActionsController } from './reporter-actions.controller';
import { ReportsController } from './reports.controller';
import { ReviewActionsController } from './review-actions.controller';
import { TransferActionsController } from './transfer-actions.controller';

/** Every route under /reports but the correspondence. */
export const reportControllers = [
  AppealActionsController,
  CaseDeskController,
  ExtensionActionsController,
  HandlingActionsController,
  IntakeActionsController,
  ReporterActionsController,
  ReportsController,
  ReviewActionsController,
  TransferActionsController,
];
