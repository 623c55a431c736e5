import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { SignedIn, Staff } from '../../../common/actor';
import { toWgs84 } from '../../../common/validation/point.dto';
import { Contribute } from '../actions/contribute';
import { Reclassify } from '../actions/reclassify';
import { Resolve } from '../actions/resolve';
import { Supervise } from '../actions/supervise';
import { ActionRoute } from './action-route.decorator';
import { ReceiptView } from './dto/action.dto';
import { ContributeDto, ReclassifyDto, ResolveDto, SuperviseDto } from './dto/handling.dto';

/** What the unit does, and how it is pressed. */
@ApiTags('report actions')
@Controller('reports')
export class HandlingActionsController {
  constructor(
    private readonly resolveUseCase: Resolve,
    private readonly contributeUseCase: Contribute,
    private readonly reclassifyUseCase: Reclassify,
    private readonly superviseUseCase: Supervise,
  ) {}

  @ActionRoute('resolve')
  resolve(@CurrentActor() actor: SignedIn, @Param('id') id: string, @Body() body: ResolveDto): Promise<ReceiptView> {
    return this.resolveUseCase.execute(actor, id, {
      ...body,
      afterPhotos: body.afterPhotos.map(({ point, ...photo }) => ({ ...photo, ...(point && toWgs84(point)) })),
    });
  }

  @ActionRoute('contribute')
  contribute(
    @CurrentActor() actor: SignedIn,
    @Param('id') id: string,
    @Body() body: ContributeDto,
  ): Promise<ReceiptView> {
    return this.contributeUseCase.execute(actor, id, body);
  }

  @ActionRoute('reclassify')
  reclassify(
    @CurrentActor() actor: SignedIn,
    @Param('id') id: string,
    @Body() body: ReclassifyDto,
  ): Promise<ReceiptView> {
    return this.reclassifyUseCase.execute(actor, id, body);
  }

  @ActionRoute('supervise')
  supervise(@CurrentActor() actor: Staff, @Param('id') id: string, @Body() body: SuperviseDto): Promise<ReceiptView> {
    return this.superviseUseCase.execute(actor, id, body);
  }
}
