import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { CurrentActor } from '../../common/access/current-actor.decorator';
import type { SignedIn } from '../../common/actor';
import { invalidField } from '../../common/problem';
import { Inbox } from './inbox';
import { PageQuery } from '../../common/page-query.dto';
import { NotificationPage, ReadNotificationsDto, UnreadView } from './notification.dto';

@ApiTags('notifications')
@Controller('notifications')
export class NotificationController {
  constructor(private readonly inbox: Inbox) {}

  @Get()
  @Access('signedIn')
  @ApiOperation({ summary: 'My notifications, newest first' })
  @ApiOkResponse({ type: NotificationPage })
  list(@CurrentActor() actor: SignedIn, @Query() query: PageQuery): Promise<NotificationPage> {
    return this.inbox.list(actor, query);
  }

  @Post('read')
  @HttpCode(200)
  @Access('signedIn')
  @ApiOperation({ summary: 'Mark some, or all, of my notifications as read' })
  @ApiOkResponse({ type: UnreadView })
  async read(@CurrentActor() actor: SignedIn, @Body() { ids, all }: ReadNotificationsDto): Promise<UnreadView> {
    if (Boolean(ids) === Boolean(all)) throw invalidField('ids', 'required', '请选择要标为已读的通知');
    await this.inbox.read(actor, ids ?? undefined);
    return { unread: await this.inbox.unread(actor) };
  }
}
