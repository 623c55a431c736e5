import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { SignedIn } from '../../../common/actor';
import { Rate } from '../actions/rate';
import { Supplement } from '../actions/supplement';
import { Urge } from '../actions/urge';
import { Withdraw } from '../actions/withdraw';
import { ActionRoute } from './action-route.decorator';
import { ReceiptView } from './dto/action.dto';
import { RateDto, SupplementDto, UrgeDto, WithdrawDto } from './dto/reporter.dto';

/** What the reporter does. */
@ApiTags('report actions')
@Controller('reports')
export class ReporterActionsController {
  constructor(
    private readonly supplementUseCase: Supplement,
    private readonly withdrawUseCase: Withdraw,
    private readonly rateUseCase: Rate,
    private readonly urgeUseCase: Urge,
  ) {}

  @ActionRoute('supplement')
  supplement(
    @CurrentActor() actor: SignedIn,
    @Param('id') id: string,
    @Body() body: SupplementDto,
  ): Promise<ReceiptView> {
    return this.supplementUseCase.execute(actor, id, body);
  }

  @ActionRoute('withdraw')
  withdraw(@CurrentActor() actor: SignedIn, @Param('id') id: string, @Body() body: WithdrawDto): Promise<ReceiptView> {
    return this.withdrawUseCase.execute(actor, id, body);
  }

  @ActionRoute('rate')
  rate(@CurrentActor() actor: SignedIn, @Param('id') id: string, @Body() body: RateDto): Promise<ReceiptView> {
    return this.rateUseCase.execute(actor, id, body);
  }

  @ActionRoute('urge')
  urge(@CurrentActor() actor: SignedIn, @Param('id') id: string, @Body() body: UrgeDto): Promise<ReceiptView> {
    return this.urgeUseCase.execute(actor, id, body);
  }
}
