import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { SignedIn, Staff } from '../../../common/actor';
import { AcceptInterim } from '../actions/accept-interim';
import { Approve } from '../actions/approve';
import { Publish } from '../actions/publish';
import { Rework } from '../actions/rework';
import { Unpublish } from '../actions/unpublish';
import { ActionRoute } from './action-route.decorator';
import { ReceiptView } from './dto/action.dto';
import { AcceptInterimDto, ApproveDto, PublishDto, ReworkDto, UnpublishDto } from './dto/review.dto';

/** What the reviewer decides. */
@ApiTags('report actions')
@Controller('reports')
export class ReviewActionsController {
  constructor(
    private readonly approveUseCase: Approve,
    private readonly acceptInterimUseCase: AcceptInterim,
    private readonly reworkUseCase: Rework,
    private readonly publishUseCase: Publish,
    private readonly unpublishUseCase: Unpublish,
  ) {}

  @ActionRoute('approve')
  approve(@CurrentActor() actor: Staff, @Param('id') id: string, @Body() body: ApproveDto): Promise<ReceiptView> {
    return this.approveUseCase.execute(actor, id, body);
  }

  @ActionRoute('acceptInterim')
  acceptInterim(
    @CurrentActor() actor: SignedIn,
    @Param('id') id: string,
    @Body() body: AcceptInterimDto,
  ): Promise<ReceiptView> {
    return this.acceptInterimUseCase.execute(actor, id, body);
  }

  @ActionRoute('rework')
  rework(@CurrentActor() actor: SignedIn, @Param('id') id: string, @Body() body: ReworkDto): Promise<ReceiptView> {
    return this.reworkUseCase.execute(actor, id, body);
  }

  @ActionRoute('publish')
  publish(@CurrentActor() actor: SignedIn, @Param('id') id: string, @Body() body: PublishDto): Promise<ReceiptView> {
    return this.publishUseCase.execute(actor, id, body);
  }

  @ActionRoute('unpublish')
  unpublish(
    @CurrentActor() actor: SignedIn,
    @Param('id') id: string,
    @Body() body: UnpublishDto,
  ): Promise<ReceiptView> {
    return this.unpublishUseCase.execute(actor, id, body);
  }
}
