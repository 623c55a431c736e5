import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock';
import { shanghaiDay } from '@suishoupai/shared/shanghai';
import { Database } from '../../../database/database';
import { RewardBudget } from '../reward-budget.entity';

/** Which running columns a posting moves, by how much: fixed SQL with `:amount`. */
interface Movement {
  set: Partial<Record<'totalFen' | 'reservedFen' | 'paidFen', () => string>>;
  where: string;
}

const RESERVE: Movement = {
  set: { reservedFen: () => 'reservedFen + :amount' },
  where: 'frozen = 0 AND reservedFen + paidFen + :amount <= totalFen',
};
const PAY: Movement = {
  set: { reservedFen: () => 'reservedFen - :amount', paidFen: () => 'paidFen + :amount' },
  where: 'reservedFen >= :amount',
};
const RELEASE: Movement = { set: { reservedFen: () => 'reservedFen - :amount' }, where: 'reservedFen >= :amount' };
const FUND: Movement = { set: { totalFen: () => 'totalFen + :amount' }, where: '1 = 1' };

/** The running columns of budgets. Each movement is one conditional UPDATE; the table's CHECK stands behind it. */
@Injectable()
export class BudgetRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * This year's budgets (Asia/Shanghai) of the nearest area up the path that has any, oldest first. A frozen or empty
   * one is not passed over for the area above: stopping a county's money must not start the city's.
   */
  async responsibleFor(areaPath: string): Promise<RewardBudget[]> {
    const line = areaPath.split('/').filter(Boolean).reverse();
    const fiscalYear = Number(shanghaiDay(this.clock.now()).slice(0, 4));
    const found = await this.database
      .repository(RewardBudget)
      .find({ where: { areaId: In(line), fiscalYear }, order: { id: 'ASC' } });
    const nearest = line.find((areaId) => found.some((budget) => budget.areaId === areaId));
    return found.filter((budget) => budget.areaId === nearest);
  }

  reserve(id: string, amountFen: number): Promise<boolean> {
    return this.move(id, amountFen, RESERVE);
  }

  pay(id: string, amountFen: number): Promise<boolean> {
    return this.move(id, amountFen, PAY);
  }

  release(id: string, amountFen: number): Promise<boolean> {
    return this.move(id, amountFen, RELEASE);
  }

  fund(id: string, amountFen: number): Promise<boolean> {
    return this.move(id, amountFen, FUND);
  }

  /** A budget without money; `fund` brings it. */
  async add(budget: Pick<RewardBudget, 'id' | 'name' | 'areaId' | 'fiscalYear'>): Promise<void> {
    const empty = { totalFen: 0, reservedFen: 0, paidFen: 0, frozen: false };
    await this.database.repository(RewardBudget).insert({ ...budget, ...empty, createdAt: this.clock.now() });
  }

  async setFrozen(id: string, frozen: boolean): Promise<void> {
    await this.database.repository(RewardBudget).update({ id }, { frozen });
  }

  private async move(id: string, amount: number, { set, where }: Movement): Promise<boolean> {
    const { affected } = await this.database
      .repository(RewardBudget)
      .createQueryBuilder()
      .update(RewardBudget)
      .set(set)
      .where(`id = :id AND ${where}`, { id, amount })
      .execute();
    return affected === 1;
  }
}
