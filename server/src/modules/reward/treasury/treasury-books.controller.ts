import { PageQuery } from '../../../common/page-query.dto';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Staff } from '../../../common/actor';
import { ApiProblems } from '../../../common/http/api-problems.decorator';
import type { Page } from '../../../common/page';
import {
  FlagPageView,
  type FlagView,
  LedgerPageView,
  type LedgerView,
  PayoutPageView,
  type PayoutView,
  RulesView,
  RuleView,
  ruleView,
} from './books.view';
import { ClearFlag } from './clear-flag';
import { SetRule } from './set-rule';
import { LedgerQuery, RuleBody } from './treasury.dto';
import { TreasuryQueries } from './treasury.queries';

/** 分录、转账单、奖励标准、公平性疑点 */
@ApiTags('treasury')
@Access(['paymaster', 'auditor'])
@Controller('treasury')
export class TreasuryBooksController {
  constructor(
    private readonly queries: TreasuryQueries,
    private readonly setting: SetRule,
    private readonly clearing: ClearFlag,
  ) {}

  @Get('ledger')
  @ApiOperation({ summary: 'Ledger entries of a budget, newest first' })
  @ApiOkResponse({ type: LedgerPageView })
  ledger(@CurrentActor() actor: Staff, @Query() query: LedgerQuery): Promise<Page<LedgerView>> {
    return this.queries.ledger(actor, query);
  }

  @Get('payouts')
  @ApiOperation({ summary: 'Attempts to pay rewards, newest first' })
  @ApiOkResponse({ type: PayoutPageView })
  payouts(@CurrentActor() actor: Staff, @Query() query: PageQuery): Promise<Page<PayoutView>> {
    return this.queries.payouts(actor, query);
  }

  @Get('rules')
  @Access('anyone')
  @ApiOperation({ summary: 'The reward rules in force: everybody may know what a report can earn' })
  @ApiOkResponse({ type: RulesView })
  async listRules(): Promise<RulesView> {
    return { items: await this.queries.rules() };
  }

  @Post('rules')
  @Access(['paymaster'])
  @ApiOperation({ summary: 'Set what a grade is worth; it ends the rule before it' })
  @ApiCreatedResponse({ type: RuleView })
  @ApiProblems('request.invalid', 'reward.notPayable')
  async setRule(@CurrentActor() actor: Staff, @Body() body: RuleBody): Promise<RuleView> {
    const { severity, grade, amountFen } = body;
    return ruleView(await this.setting.set(actor, { categoryId: body.categoryId ?? null, severity, grade }, amountFen));
  }

  @Get('fair-play-flags')
  @ApiOperation({ summary: 'Doubts about rewards, newest first' })
  @ApiOkResponse({ type: FlagPageView })
  flags(@CurrentActor() actor: Staff, @Query() query: PageQuery): Promise<Page<FlagView>> {
    return this.queries.flags(actor, query);
  }

  @Post('fair-play-flags/:id/clear')
  @HttpCode(204)
  @Access(['paymaster'])
  @ApiOperation({ summary: 'Clear a doubt' })
  clear(@CurrentActor() actor: Staff, @Param('id') id: string): Promise<void> {
    return this.clearing.clear(actor, id);
  }
}
