import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { SignedIn, Staff } from '../../../common/actor';
import { ApiProblems } from '../../../common/http/api-problems.decorator';
import { Idempotent } from '../../../common/idempotency/idempotent.decorator';
import { toWgs84 } from '../../../common/validation/point.dto';
import { DecisionsQuery, DecisionView } from '../lists/decisions.dto';
import { ListDecisions } from '../lists/list-decisions';
import { ListReports } from '../lists/list-reports';
import { ListReportsQuery, ReportPageView } from '../lists/list-reports.dto';
import { SubmitReport } from '../submit/submit-report';
import { ReportView } from '../views/report.view';
import { ShowReport } from '../views/show-report';
import { ReceiptView } from './dto/action.dto';
import { SubmitReportDto } from './dto/submit.dto';
import { requireOwnFields } from './staff-fields';

@ApiTags('reports')
@ApiBearerAuth()
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly submitReport: SubmitReport,
    private readonly listReports: ListReports,
    private readonly listDecisions: ListDecisions,
    private readonly showReport: ShowReport,
  ) {}

  @Post()
  @Access('signedIn')
  @Idempotent('required')
  @ApiOperation({ operationId: 'submit', summary: 'File a report' })
  @ApiCreatedResponse({ type: ReceiptView })
  @ApiProblems(
    'session.missing',
    'request.invalid',
    'report.guard',
    'report.unknownCategory',
    'report.unknownUnit',
    'report.unitOutsideArea',
    'report.badPhoto',
    'idempotency.missing',
    'idempotency.mismatch',
  )
  submit(@CurrentActor() actor: SignedIn, @Body() body: SubmitReportDto): Promise<ReceiptView> {
    requireOwnFields(actor, body);
    const point = body.point && toWgs84(body.point);
    return this.submitReport.execute(actor, { ...body, point, photoIds: body.photoIds ?? [] });
  }

  @Get()
  @Access('signedIn')
  @ApiOperation({ summary: 'Cases within my scope' })
  @ApiOkResponse({ type: ReportPageView })
  list(@CurrentActor() actor: SignedIn, @Query() query: ListReportsQuery): Promise<ReportPageView> {
    return this.listReports.execute(actor, query);
  }

  @Get('decisions')
  @Access(['dispatcher', 'reviewer', 'auditor'])
  @ApiOperation({ summary: 'What was declined or merged on a day' })
  @ApiOkResponse({ type: [DecisionView] })
  decisions(@CurrentActor() actor: Staff, @Query() { day }: DecisionsQuery): Promise<DecisionView[]> {
    return this.listDecisions.execute(actor, day);
  }

  @Get(':id')
  @Access('signedIn')
  @ApiOperation({ summary: 'A case, its timeline, its photos, and what I may do now' })
  @ApiOkResponse({ type: ReportView })
  @ApiProblems('session.missing', 'notFound')
  show(@CurrentActor() actor: SignedIn, @Param('id') id: string): Promise<ReportView> {
    return this.showReport.execute(actor, id);
  }
}
