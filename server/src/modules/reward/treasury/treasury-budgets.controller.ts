import { PageQuery } from '../../../common/page-query.dto';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Staff } from '../../../common/actor';
import type { Page } from '../../../common/page';
import { ManageBudgets } from './manage-budgets';
import { BudgetBody, FreezeBody, TopUpBody } from './treasury.dto';
import { TreasuryQueries } from './treasury.queries';
import { BudgetPageView, type BudgetView, NewBudgetView } from './treasury.view';

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
  @ApiOperation({ summary: 'Budgets, newest first' })
  @ApiOkResponse({ type: BudgetPageView })
  list(@CurrentActor() actor: Staff, @Query() query: PageQuery): Promise<Page<BudgetView>> {
    return this.queries.budgets(actor, query);
  }

  @Post()
  @ApiOperation({ summary: 'Open the budget of an area for a year' })
  @ApiCreatedResponse({ type: NewBudgetView })
  async create(@CurrentActor() actor: Staff, @Body() body: BudgetBody): Promise<NewBudgetView> {
    return { id: await this.managing.create(actor, body) };
  }

  @Post(':id/top-up')
  @HttpCode(204)
  @ApiOperation({ summary: 'Add money to a budget' })
  topUp(@CurrentActor() actor: Staff, @Param('id') id: string, @Body() body: TopUpBody): Promise<void> {
    return this.managing.topUp(actor, id, body.amountFen);
  }

  @Post(':id/freeze')
  @HttpCode(204)
  @ApiOperation({ summary: 'Freeze a budget, or thaw it' })
  freeze(@CurrentActor() actor: Staff, @Param('id') id: string, @Body() body: FreezeBody): Promise<void> {
    return this.managing.freeze(actor, id, body.frozen);
  }
}
