import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { SignedIn } from '../../../common/actor';
import { Accept } from '../actions/accept';
import { Arbitrate } from '../actions/arbitrate';
import { Assign } from '../actions/assign';
import { Recall } from '../actions/recall';
import { SendBack } from '../actions/send-back';
import { Transfer } from '../actions/transfer';
import { ActionRoute } from './action-route.decorator';
import { ActionDto, ReceiptView } from './dto/action.dto';
import { ReasonDto } from './dto/intake.dto';
import { ArbitrateDto, AssignDto, TransferDto } from './dto/transfer.dto';

/** Which unit has it. */
@ApiTags('report actions')
@Controller('reports')
export class TransferActionsController {
  constructor(
    private readonly transferUseCase: Transfer,
    private readonly arbitrateUseCase: Arbitrate,
    private readonly recallUseCase: Recall,
    private readonly acceptUseCase: Accept,
    private readonly sendBackUseCase: SendBack,
    private readonly assignUseCase: Assign,
  ) {}

  @ActionRoute('transfer')
  transfer(@CurrentActor() actor: SignedIn, @Param('id') id: string, @Body() body: TransferDto): Promise<ReceiptView> {
    return this.transferUseCase.execute(actor, id, body);
  }

  @ActionRoute('arbitrate')
  arbitrate(
    @CurrentActor() actor: SignedIn,
    @Param('id') id: string,
    @Body() body: ArbitrateDto,
  ): Promise<ReceiptView> {
    return this.arbitrateUseCase.execute(actor, id, body);
  }

  @ActionRoute('recall')
  recall(@CurrentActor() actor: SignedIn, @Param('id') id: string, @Body() body: ReasonDto): Promise<ReceiptView> {
    return this.recallUseCase.execute(actor, id, body);
  }

  @ActionRoute('accept')
  accept(@CurrentActor() actor: SignedIn, @Param('id') id: string, @Body() body: ActionDto): Promise<ReceiptView> {
    return this.acceptUseCase.execute(actor, id, body);
  }

  @ActionRoute('sendBack')
  sendBack(@CurrentActor() actor: SignedIn, @Param('id') id: string, @Body() body: ReasonDto): Promise<ReceiptView> {
    return this.sendBackUseCase.execute(actor, id, body);
  }

  @ActionRoute('assign')
  assign(@CurrentActor() actor: SignedIn, @Param('id') id: string, @Body() body: AssignDto): Promise<ReceiptView> {
    return this.assignUseCase.execute(actor, id, body);
  }
}
