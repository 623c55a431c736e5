import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { SignedIn } from '../../../common/actor';
import { Ask } from '../actions/ask';
import { Decline } from '../actions/decline';
import { Merge } from '../actions/merge';
import { Reopen } from '../actions/reopen';
import { RequestInfo } from '../actions/request-info';
import { Unmerge } from '../actions/unmerge';
import { ActionRoute } from './action-route.decorator';
import { ReceiptView } from './dto/action.dto';
import { AskDto, DeclineDto, MergeDto, OptionalReasonDto, ReasonDto, RequestInfoDto } from './dto/intake.dto';

/** What becomes of a new report. */
@ApiTags('report actions')
@Controller('reports')
export class IntakeActionsController {
  constructor(
    private readonly requestInfoUseCase: RequestInfo,
    private readonly askUseCase: Ask,
    private readonly declineUseCase: Decline,
    private readonly mergeUseCase: Merge,
    private readonly unmergeUseCase: Unmerge,
    private readonly reopenUseCase: Reopen,
  ) {}

  @ActionRoute('requestInfo')
  requestInfo(
    @CurrentActor() actor: SignedIn,
    @Param('id') id: string,
    @Body() body: RequestInfoDto,
  ): Promise<ReceiptView> {
    return this.requestInfoUseCase.execute(actor, id, body);
  }

  @ActionRoute('ask')
  ask(@CurrentActor() actor: SignedIn, @Param('id') id: string, @Body() body: AskDto): Promise<ReceiptView> {
    return this.askUseCase.execute(actor, id, body);
  }

  @ActionRoute('decline')
  decline(@CurrentActor() actor: SignedIn, @Param('id') id: string, @Body() body: DeclineDto): Promise<ReceiptView> {
    return this.declineUseCase.execute(actor, id, body);
  }

  @ActionRoute('merge')
  merge(@CurrentActor() actor: SignedIn, @Param('id') id: string, @Body() body: MergeDto): Promise<ReceiptView> {
    return this.mergeUseCase.execute(actor, id, body);
  }

  @ActionRoute('unmerge')
  unmerge(
    @CurrentActor() actor: SignedIn,
    @Param('id') id: string,
    @Body() body: OptionalReasonDto,
  ): Promise<ReceiptView> {
    return this.unmergeUseCase.execute(actor, id, body);
  }

  @ActionRoute('reopen')
  reopen(@CurrentActor() actor: SignedIn, @Param('id') id: string, @Body() body: ReasonDto): Promise<ReceiptView> {
    return this.reopenUseCase.execute(actor, id, body);
  }
}
