import { Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Citizens } from '../../../common/actor';
import { ApiProblems } from '../../../common/http/api-problems.decorator';
import { FollowReport } from './follow-report';

@ApiTags('reports')
@ApiBearerAuth()
@Controller('reports')
export class FollowController {
  constructor(private readonly followReport: FollowReport) {}

  @Post(':id/follow')
  @Access('citizen')
  @HttpCode(204)
  @ApiOperation({ operationId: 'follow', summary: '关注', description: 'Of published cases' })
  @ApiNoContentResponse()
  @ApiProblems('session.missing', 'role.forbidden', 'notFound')
  follow(@CurrentActor() actor: Citizens, @Param('id') id: string): Promise<void> {
    return this.followReport.follow(actor, id);
  }

  @Delete(':id/follow')
  @Access('citizen')
  @HttpCode(204)
  @ApiOperation({ operationId: 'unfollow', summary: '取消关注' })
  @ApiNoContentResponse()
  @ApiProblems('session.missing', 'role.forbidden', 'notFound')
  unfollow(@CurrentActor() actor: Citizens, @Param('id') id: string): Promise<void> {
    return this.followReport.unfollow(actor, id);
  }
}
