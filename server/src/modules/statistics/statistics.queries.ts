import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database';
import { Report } from '../report/entities/report.entity';
import { Reward } from '../reward/reward.entity';

@Injectable()
export class StatisticsQueries {
  constructor(private readonly database: Database) {}

  reported(): Promise<number> {
    return this.database.repository(Report).count();
  }

  rectified(): Promise<number> {
    return this.database.repository(Report).countBy({ state: 'closed', outcome: 'rectified' });
  }

  /** @returns how many rewards are paid, and their sum in fen. */
  async paid(): Promise<{ count: number; fen: number }> {
    const row = await this.database
      .repository(Reward)
      .createQueryBuilder('r')
      .select('COUNT(*)', 'count')
      .addSelect('COALESCE(SUM(r.amountFen), 0)', 'fen')
      .where("r.state = 'paid'")
      .getRawOne<{ count: string | number; fen: string | number }>();
    return { count: Number(row?.count), fen: Number(row?.fen) }; // drivers hand sums over as text
  }
}
