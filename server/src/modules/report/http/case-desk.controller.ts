import { Controller, Get, Param, SetMetadata, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ActionName } from '@suishoupai/shared/report/actions';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Staff } from '../../../common/actor';
import { ApiProblems } from '../../../common/http/api-problems.decorator';
import { ListMergeCandidates } from '../lists/list-merge-candidates';
import { MergeCandidateView } from '../lists/merge-candidates.dto';
import { CASE_ACTION, CaseActionGuard } from './case-action.guard';

const MERGE: ActionName = 'merge';

/** What staff want to know beside a case while they work on it. */
@ApiTags('reports')
@Controller('reports')
export class CaseDeskController {
  constructor(private readonly mergeCandidates: ListMergeCandidates) {}

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
}
