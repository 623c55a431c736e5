import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Staff } from '../../../common/actor';
import type { Page } from '../../../common/page';
import { ApiProblems } from '../../../common/http/api-problems.decorator';
import { CancelReward } from './cancel-reward';
import { MayDecide } from './may-decide.decorator';
import { HoldReward } from './hold-reward';
import { RefuseReward } from './refuse-reward';
import { ReleaseReward } from './release-reward';
import { DecisionBody, ReleaseBody, TreasuryRewardsQuery } from './treasury.dto';
import { TreasuryQueries } from './treasury.queries';
import { TreasuryRewardPageView, type TreasuryRewardView } from './treasury.view';
import { UnholdReward } from './unhold-reward';

/** 奖励复核 */
@ApiTags('treasury')
@Controller('treasury/rewards')
export class TreasuryRewardsController {
  constructor(
    private readonly queries: TreasuryQueries,
    private readonly releasing: ReleaseReward,
    private readonly refusing: RefuseReward,
    private readonly holding: HoldReward,
    private readonly unholding: UnholdReward,
    private readonly cancelling: CancelReward,
  ) {}

  @Get()
  @Access(['paymaster', 'auditor'])
  @ApiOperation({ summary: 'Rewards, newest first; nothing about who reported' })
  @ApiOkResponse({ type: TreasuryRewardPageView })
  list(@CurrentActor() actor: Staff, @Query() query: TreasuryRewardsQuery): Promise<Page<TreasuryRewardView>> {
    return this.queries.rewards(actor, query);
  }

  @Post(':id/release')
  @MayDecide('release')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiProblems('notFound', 'reward.wrongState', 'report.separation', 'report.guard', 'reward.overBudget')
  @ApiOperation({ summary: 'Let a reward that waits be claimed' })
  release(@CurrentActor() actor: Staff, @Param('id') id: string, @Body() body: ReleaseBody): Promise<void> {
    return this.releasing.release(actor, id, body);
  }

  @Post(':id/refuse')
  @MayDecide('refuse')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiProblems('notFound', 'reward.wrongState', 'report.separation')
  @ApiOperation({ summary: 'Cancel a reward that waits' })
  refuse(@CurrentActor() actor: Staff, @Param('id') id: string, @Body() body: DecisionBody): Promise<void> {
    return this.refusing.refuse(actor, id, body);
  }

  @Post(':id/hold')
  @MayDecide('hold')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiProblems('notFound', 'reward.wrongState', 'report.separation')
  @ApiOperation({ summary: 'Hold a claimable reward back' })
  hold(@CurrentActor() actor: Staff, @Param('id') id: string, @Body() body: DecisionBody): Promise<void> {
    return this.holding.hold(actor, id, body);
  }

  @Post(':id/unhold')
  @MayDecide('unhold')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiProblems('notFound', 'reward.wrongState', 'report.separation')
  @ApiOperation({ summary: 'Let a held reward be claimed again' })
  unhold(@CurrentActor() actor: Staff, @Param('id') id: string, @Body() body: DecisionBody): Promise<void> {
    return this.unholding.unhold(actor, id, body);
  }

  @Post(':id/cancel')
  @MayDecide('cancel')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiProblems('notFound', 'reward.wrongState', 'report.separation')
  @ApiOperation({ summary: 'Cancel a reward that nobody has claimed' })
  cancel(@CurrentActor() actor: Staff, @Param('id') id: string, @Body() body: DecisionBody): Promise<void> {
    return this.cancelling.cancel(actor, id, body);
  }
}
