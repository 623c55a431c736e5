import { Module } from '@nestjs/common';
import { GatewaysModule } from '../../gateways/gateways.module';
import { AreaModule } from '../area/area.module';
import { CalendarModule } from '../calendar/calendar.module';
import { CategoryModule } from '../category/category.module';
import { NotificationModule } from '../notification/notification.module';
import { PhotoModule } from '../photo/photo.module';
import { RewardModule } from '../reward/reward.module';
import { RoutingModule } from '../routing/routing.module';
import { SquareModule } from '../square/square.module';
import { UnitModule } from '../unit/unit.module';
import { reportActions } from './actions/actions.providers';
import { GiveBack } from './actions/give-back';
import { AllowedActions } from './act/allowed-actions';
import { PerformAction } from './act/perform-action';
import { RecordEvent } from './act/record-event';
import { caseProviders } from './case/case.providers';
import { CaseRepository } from './case/case.repository';
import { correspondenceControllers, correspondenceProviders } from './correspondence/correspondence.providers';
import { reportControllers } from './http/report.controllers';
import { reportJobs } from './jobs/jobs.providers';
import { DecisionsQueries } from './lists/decisions.queries';
import { FirstPhotosQueries } from './lists/first-photos.queries';
import { ListDecisions } from './lists/list-decisions';
import { ListHandlers } from './lists/list-handlers';
import { ListMergeCandidates } from './lists/list-merge-candidates';
import { ListReports } from './lists/list-reports';
import { ListReportsQueries } from './lists/list-reports.queries';
import { MergeCandidatesQueries } from './lists/merge-candidates.queries';
import { OwnAssignmentsQueries } from './lists/own-assignments.queries';
import { ClassifyReport } from './submit/classify-report';
import { FileReport } from './submit/file-report';
import { SubmitReport } from './submit/submit-report';
import { CaseViewersRepository } from './viewers/case-viewers.repository';
import { ViewCase } from './viewers/view-case';
import { CaseDetailsQueries } from './views/case-details.queries';
import { ReviewFacts } from './views/review-facts.queries';
import { ShowReport } from './views/show-report';

@Module({
  imports: [
    AreaModule,
    CalendarModule,
    CategoryModule,
    GatewaysModule,
    NotificationModule,
    PhotoModule,
    RewardModule,
    RoutingModule,
    SquareModule,
    UnitModule,
  ],
  controllers: [...reportControllers, ...correspondenceControllers],
  providers: [
    ...caseProviders,
    ...reportActions,
    GiveBack,
    ...reportJobs,
    ...correspondenceProviders,
    AllowedActions,
    PerformAction,
    RecordEvent,
    ClassifyReport,
    FileReport,
    SubmitReport,
    FirstPhotosQueries,
    DecisionsQueries,
    ListDecisions,
    ListHandlers,
    ListMergeCandidates,
    MergeCandidatesQueries,
    ListReports,
    ListReportsQueries,
    OwnAssignmentsQueries,
    CaseDetailsQueries,
    ReviewFacts,
    CaseViewersRepository,
    ViewCase,
    ShowReport,
  ],
  exports: [CaseRepository, SubmitReport, ...reportActions],
})
export class ReportModule {}
