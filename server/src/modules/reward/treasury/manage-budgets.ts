import { Inject, Injectable } from '@nestjs/common';
import type { Staff } from '../../../common/actor';
import { IDS, type Ids } from '../../../common/ids';
import { invalidField, notFound } from '../../../common/problem';
import { isDuplicate } from '../../../database/database-errors';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { BudgetRepository } from '../budget/budget.repository';
import { Ledger } from '../budget/ledger';
import { TreasuryQueries } from './treasury.queries';

export interface NewBudget {
  name: string;
  areaId: string;
  fiscalYear: number;
  totalFen: number;
}

/** Where the money for rewards comes from, and whether it may be promised. */
@Injectable()
export class ManageBudgets {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly budgets: BudgetRepository,
    private readonly queries: TreasuryQueries,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** @returns the budget's id @throws Problem `notFound` for an area outside the scope, `request.invalid` */
  async create(actor: Staff, { totalFen, ...budget }: NewBudget): Promise<string> {
    if (!(await this.queries.mayFund(actor, budget.areaId))) throw notFound();
    const id = this.ids.next();
    try {
      await this.unitOfWork.run(async () => {
        await this.budgets.add({ id, ...budget });
        await this.ledger.fund(id, totalFen);
        await this.audit.append(actor, 'budget.create', 'budget', id, { totalFen, fiscalYear: budget.fiscalYear });
      });
    } catch (error) {
      if (isDuplicate(error)) throw invalidField('name', 'duplicate', '这个区域本年度已有同名预算');
      throw error;
    }
    return id;
  }

  /** @throws Problem `notFound` */
  async topUp(actor: Staff, id: string, amountFen: number): Promise<void> {
    await this.inScope(actor, id);
    await this.unitOfWork.run(async () => {
      await this.ledger.fund(id, amountFen);
      await this.audit.append(actor, 'budget.topUp', 'budget', id, { amountFen });
    });
  }

  /** A frozen budget promises nothing more; what it has promised is paid. @throws Problem `notFound` */
  async freeze(actor: Staff, id: string, frozen: boolean): Promise<void> {
    await this.inScope(actor, id);
    await this.unitOfWork.run(async () => {
      await this.budgets.setFrozen(id, frozen);
      await this.audit.append(actor, frozen ? 'budget.freeze' : 'budget.unfreeze', 'budget', id);
    });
  }

  private async inScope(actor: Staff, id: string): Promise<void> {
    if (!(await this.queries.mayChangeBudget(actor, id))) throw notFound();
  }
}
