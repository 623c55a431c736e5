import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { SignedIn } from '../../../common/actor';
import { AppealReport } from '../actions/appeal';
import { RejectAppeal } from '../actions/reject-appeal';
import { UpholdAppeal } from '../actions/uphold-appeal';
import { ActionRoute } from './action-route.decorator';
import { ReceiptView } from './dto/action.dto';
import { ReasonDto } from './dto/intake.dto';
import { ReworkDto } from './dto/review.dto';

/** Appeals. */
@ApiTags('report actions')
@Controller('reports')
export class AppealActionsController {
  constructor(
    private readonly appealUseCase: AppealReport,
    private readonly upholdAppealUseCase: UpholdAppeal,
    private readonly rejectAppealUseCase: RejectAppeal,
  ) {}

  @ActionRoute('appeal')
  appeal(@CurrentActor() actor: SignedIn, @Param('id') id: string, @Body() body: ReasonDto): Promise<ReceiptView> {
    return this.appealUseCase.execute(actor, id, body);
  }

  @ActionRoute('upholdAppeal')
  upholdAppeal(
    @CurrentActor() actor: SignedIn,
    @Param('id') id: string,
    @Body() body: ReworkDto,
  ): Promise<ReceiptView> {
    return this.upholdAppealUseCase.execute(actor, id, body);
  }

  @ActionRoute('rejectAppeal')
  rejectAppeal(
    @CurrentActor() actor: SignedIn,
    @Param('id') id: string,
    @Body() body: ReasonDto,
  ): Promise<ReceiptView> {
    return this.rejectAppealUseCase.execute(actor, id, body);
  }
}
