import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { CurrentActor } from '../../common/access/current-actor.decorator';
import type { Citizens } from '../../common/actor';
import { SubscribeDto, SubscriptionsView } from './notification.dto';
import { Subscribe } from './subscribe';

@ApiTags('notifications')
@Controller('subscriptions')
export class SubscriptionController {
  constructor(private readonly subscribe: Subscribe) {}

  @Get()
  @Access('citizen')
  @ApiOperation({ summary: 'Templates to ask consent for, and what is left of it' })
  @ApiOkResponse({ type: SubscriptionsView })
  async show(@CurrentActor() actor: Citizens): Promise<SubscriptionsView> {
    return { items: await this.subscribe.show(actor) };
  }

  @Post()
  @HttpCode(200)
  @Access('citizen')
  @ApiOperation({ summary: 'Count the messages a citizen just agreed to, one a template' })
  @ApiOkResponse({ type: SubscriptionsView })
  async add(@CurrentActor() actor: Citizens, @Body() { templateIds }: SubscribeDto): Promise<SubscriptionsView> {
    await this.subscribe.execute(actor, templateIds);
    return this.show(actor);
  }
}
