import { PageQuery } from '../../../common/page-query.dto';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Staff } from '../../../common/actor';
import type { Page } from '../../../common/page';
import { ManageBudgets } from './manage-budgets';
import { BudgetBody, FreezeBody, TopUpBody } from './treasury.dto';
import { TreasuryQueries } from './treasury.queries';
import type { BudgetView } from './treasury.view';

/** 预算 */
@ApiTags('treasury')
@Access(['paymaster'])
@Controller('treasury/budgets')
export class TreasuryBudgetsController {
  constructor(
    private readonly queries: TreasuryQueries,
    private readonly managing: ManageBudgets,
  ) {}

  @Get()
  @Access(['paymaster', 'auditor'])
  list(@CurrentActor() actor: Staff, @Query() query: PageQuery): Promise<Page<BudgetView>> {
    return this.queries.budgets(actor, query);
  }

  @Post()
  async create(@CurrentActor() actor: Staff, @Body() body: BudgetBody): Promise<{ id: string }> {
    return { id: await this.managing.create(actor, body) };
  }

  @Post(':id/top-up')
  @HttpCode(204)
  topUp(@CurrentActor() actor: Staff, @Param('id') id: string, @Body() body: TopUpBody): Promise<void> {
    return this.managing.topUp(actor, id, body.amountFen);
  }

  @Post(':id/freeze')
  @HttpCode(204)
  freeze(@CurrentActor() actor: Staff, @Param('id') id: string, @Body() body: FreezeBody): Promise<void> {
    return this.managing.freeze(actor, id, body.frozen);
  }
}
