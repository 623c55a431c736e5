import { Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Citizens } from '../../../common/actor';
import type { Page } from '../../../common/page';
import { ClaimReward } from './claim-reward';
import { MyRewards } from './my-rewards.queries';
import { RewardsQuery } from './reward.dto';
import { ClaimView, RewardPageView, RewardView } from './reward.view';
import { ShowReward } from './show-reward';

/** 我的奖励 */
@ApiTags('rewards')
@Access('citizen')
@Controller('rewards')
export class RewardController {
  constructor(
    private readonly rewards: MyRewards,
    private readonly showing: ShowReward,
    private readonly claiming: ClaimReward,
  ) {}

  @Get()
  @ApiOperation({ summary: 'My rewards, newest first' })
  @ApiOkResponse({ type: RewardPageView })
  list(@CurrentActor() actor: Citizens, @Query() query: RewardsQuery): Promise<Page<RewardView>> {
    return this.rewards.list(actor, query);
  }

  @Get(':id')
  @ApiOkResponse({ type: RewardView })
  @ApiOperation({ summary: 'One of my rewards' })
  show(@CurrentActor() actor: Citizens, @Param('id') id: string): Promise<RewardView> {
    return this.showing.showFresh(actor, id);
  }

  /** 200 with `confirm` once the bill waits for the citizen, 202 while the platform has not said so yet. */
  @Post(':id/claim')
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiOkResponse({ type: ClaimView })
  @ApiAcceptedResponse({ type: ClaimView })
  @ApiOperation({ summary: 'Claim a reward' })
  async claim(
    @CurrentActor() actor: Citizens,
    @Param('id') id: string,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClaimView> {
    const { confirm, ...reward } = await this.claiming.claim(actor, id, key);
    void reply.status(reward.state === 'claiming' && confirm === undefined ? 202 : 200);
    return { reward, ...(confirm === undefined ? {} : { confirm }) };
  }
}
