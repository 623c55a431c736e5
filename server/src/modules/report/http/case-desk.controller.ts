import { Controller, Get, HttpCode, Param, Post, SetMetadata, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ActionName } from '@suishoupai/shared/report/actions';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Staff } from '../../../common/actor';
import { ApiProblems } from '../../../common/http/api-problems.decorator';
import { ListHandlers } from '../lists/list-handlers';
import { ListMergeCandidates } from '../lists/list-merge-candidates';
import { MergeCandidateView } from '../lists/merge-candidates.dto';
import { NamedView } from '../views/case-parts.view';
import { CaseViewersView } from '../viewers/case-viewers.dto';
import { ViewCase } from '../viewers/view-case';
import { CASE_ACTION, CaseActionGuard } from './case-action.guard';

const MERGE: ActionName = 'merge';
const ASSIGN: ActionName = 'assign';

/** What staff want to know beside a case while they work on it. */
@ApiTags('reports')
@Controller('reports')
export class CaseDeskController {
  constructor(
    private readonly mergeCandidates: ListMergeCandidates,
    private readonly handlers: ListHandlers,
    private readonly viewCase: ViewCase,
  ) {}

  @Get(':id/merge-candidates')
  @Access('staff')
  @SetMetadata(CASE_ACTION, MERGE)
  @UseGuards(CaseActionGuard)
  @ApiOperation({
    operationId: 'listMergeCandidates',
    summary: 'Earlier reports that may be about the same hazard, newest first',
    description:
      'At most 10, open or closed, of the same top category, within 300 m or at the same address, within my scope; ' +
      'for those who may merge this case.',
  })
  @ApiOkResponse({ type: [MergeCandidateView] })
  @ApiProblems('session.missing', 'notFound', 'role.forbidden')
  candidates(@CurrentActor() actor: Staff, @Param('id') id: string): Promise<MergeCandidateView[]> {
    return this.mergeCandidates.execute(actor, id);
  }

  @Get(':id/handlers')
  @Access('staff')
  @SetMetadata(CASE_ACTION, ASSIGN)
  @UseGuards(CaseActionGuard)
  @ApiOperation({
    operationId: 'listHandlers',
    summary: 'Handlers of the lead unit, by name',
    description: 'One of them is `handlerId` of the action assign; for those who may assign.',
  })
  @ApiOkResponse({ type: [NamedView] })
  @ApiProblems('session.missing', 'notFound', 'role.forbidden')
  listHandlers(@CurrentActor() actor: Staff, @Param('id') id: string): Promise<NamedView[]> {
    return this.handlers.execute(actor, id);
  }

  @Post(':id/viewers')
  @Access('staff')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'viewCase',
    summary: 'I have this case open; who else has?',
    description:
      'Ask again every 20 s while it is open: after a minute of silence one counts as gone. It bars nothing.',
  })
  @ApiOkResponse({ type: CaseViewersView })
  @ApiProblems('session.missing', 'notFound', 'role.forbidden')
  view(@CurrentActor() actor: Staff, @Param('id') id: string): Promise<CaseViewersView> {
    return this.viewCase.execute(actor, id);
  }
}
