import { PageQuery } from '../../../common/page-query.dto';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Staff } from '../../../common/actor';
import type { Page } from '../../../common/page';
import { ClearFlag } from './clear-flag';
import { SetRule } from './set-rule';
import { LedgerQuery, RuleBody } from './treasury.dto';
import { TreasuryQueries } from './treasury.queries';
import { type FlagView, type LedgerView, type PayoutView, type RuleView, ruleView } from './treasury.view';

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
  ledger(@CurrentActor() actor: Staff, @Query() query: LedgerQuery): Promise<Page<LedgerView>> {
    return this.queries.ledger(actor, query);
  }

  @Get('payouts')
  payouts(@CurrentActor() actor: Staff, @Query() query: PageQuery): Promise<Page<PayoutView>> {
    return this.queries.payouts(actor, query);
  }

  @Get('rules')
  async listRules(): Promise<{ items: RuleView[] }> {
    return { items: await this.queries.rules() };
  }

  @Post('rules')
  @Access(['paymaster'])
  async setRule(@CurrentActor() actor: Staff, @Body() body: RuleBody): Promise<RuleView> {
    const { severity, grade, amountFen } = body;
    return ruleView(await this.setting.set(actor, { categoryId: body.categoryId ?? null, severity, grade }, amountFen));
  }

  @Get('fair-play-flags')
  flags(@CurrentActor() actor: Staff, @Query() query: PageQuery): Promise<Page<FlagView>> {
    return this.queries.flags(actor, query);
  }

  @Post('fair-play-flags/:id/clear')
  @HttpCode(204)
  @Access(['paymaster'])
  clear(@CurrentActor() actor: Staff, @Param('id') id: string): Promise<void> {
    return this.clearing.clear(actor, id);
  }
}
