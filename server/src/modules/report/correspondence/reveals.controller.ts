import { Body, Controller, Header, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Staff } from '../../../common/actor';
import { CorrespondenceRoute } from './correspondence-route.decorator';
import { RevealReporter } from './reveal-reporter';
import { RevealDto, RevealView } from './reveals.dto';

/** Not idempotent: the answer must not be kept, and each look is a look. */
@ApiTags('reports')
@Controller('reports')
export class RevealsController {
  constructor(private readonly revealReporter: RevealReporter) {}

  @Post(':id/reveals')
  @CorrespondenceRoute('reveal')
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ operationId: 'reveal', summary: '查看上报人联系方式', description: 'For 15 minutes, on record' })
  @ApiCreatedResponse({ type: RevealView })
  reveal(@CurrentActor() actor: Staff, @Param('id') id: string, @Body() body: RevealDto): Promise<RevealView> {
    return this.revealReporter.execute(actor, id, body.reason);
  }
}
