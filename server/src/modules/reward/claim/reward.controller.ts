import { Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Citizens } from '../../../common/actor';
import { ApiProblems } from '../../../common/http/api-problems.decorator';
import { ApiIdempotencyKey } from '../../../common/idempotency/idempotency-key.header';
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
  @ApiIdempotencyKey('required')
  @ApiOkResponse({ type: ClaimView, description: 'With `confirm`: hand it to `wx.requestMerchantTransfer`' })
  @ApiAcceptedResponse({
    type: ClaimView,
    description: 'The platform has not answered yet: ask GET /rewards/{id} until it carries `confirm` or has moved on',
  })
  @ApiProblems(
    'notFound',
    'reward.wrongState',
    'reward.notPayable',
    'request.invalid',
    'idempotency.missing',
    'idempotency.mismatch',
  )
  @ApiOperation({
    summary: 'Claim a reward',
    description: 'Without a body. Waits at most 3 seconds for the platform; nothing is lost when it takes longer.',
  })
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
