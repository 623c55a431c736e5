import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LIMITS } from '@suishoupai/shared/limits';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Staff } from '../../../common/actor';
import { Idempotent } from '../../../common/idempotency/idempotent.decorator';
import { TextField } from '../../../common/validation/text.decorators';
import { ReceiptView } from '../http/dto/action.dto';
import { CorrespondenceRoute } from './correspondence-route.decorator';
import { SendMessage } from './send-message';

export class SendMessageDto {
  @TextField({ max: LIMITS.text, description: 'The reporter reads it' })
  text!: string;
}

@ApiTags('reports')
@Controller('reports')
export class MessagesController {
  constructor(private readonly sendMessage: SendMessage) {}

  @Post(':id/messages')
  @CorrespondenceRoute('sendMessage', 'report.guard')
  @Idempotent('optional')
  @ApiOperation({ operationId: 'sendMessage', summary: '给上报人留言', description: 'The version does not move' })
  @ApiCreatedResponse({ type: ReceiptView })
  send(@CurrentActor() actor: Staff, @Param('id') id: string, @Body() body: SendMessageDto): Promise<ReceiptView> {
    return this.sendMessage.execute(actor, id, body.text);
  }
}
