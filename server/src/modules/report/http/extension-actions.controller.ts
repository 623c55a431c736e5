import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { SignedIn } from '../../../common/actor';
import { GrantExtension } from '../actions/grant-extension';
import { RefuseExtension } from '../actions/refuse-extension';
import { RequestExtension } from '../actions/request-extension';
import { ActionRoute } from './action-route.decorator';
import { ReceiptView } from './dto/action.dto';
import { GrantExtensionDto, RequestExtensionDto } from './dto/extension.dto';
import { ReasonDto } from './dto/intake.dto';

/** More time. */
@ApiTags('report actions')
@Controller('reports')
export class ExtensionActionsController {
  constructor(
    private readonly requestExtensionUseCase: RequestExtension,
    private readonly grantExtensionUseCase: GrantExtension,
    private readonly refuseExtensionUseCase: RefuseExtension,
  ) {}

  @ActionRoute('requestExtension')
  requestExtension(
    @CurrentActor() actor: SignedIn,
    @Param('id') id: string,
    @Body() body: RequestExtensionDto,
  ): Promise<ReceiptView> {
    return this.requestExtensionUseCase.execute(actor, id, body);
  }

  @ActionRoute('grantExtension')
  grantExtension(
    @CurrentActor() actor: SignedIn,
    @Param('id') id: string,
    @Body() body: GrantExtensionDto,
  ): Promise<ReceiptView> {
    return this.grantExtensionUseCase.execute(actor, id, body);
  }

  @ActionRoute('refuseExtension')
  refuseExtension(
    @CurrentActor() actor: SignedIn,
    @Param('id') id: string,
    @Body() body: ReasonDto,
  ): Promise<ReceiptView> {
    return this.refuseExtensionUseCase.execute(actor, id, body);
  }
}
