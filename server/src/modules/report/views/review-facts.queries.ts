import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../database/database';
import { LookAlikes } from '../../photo/photo.api';
import { RewardAmounts } from '../../reward/reward.api';
import type { Case } from '../case/case';
import { Report } from '../entities/report.entity';
import type { GradeAmountView, NumberedView } from './case-parts.view';

/** What a reviewer weighs before he grants a reward. */
@Injectable()
export class ReviewFacts {
  constructor(
    private readonly lookAlikes: LookAlikes,
    private readonly amounts: RewardAmounts,
    private readonly database: Database,
  ) {}

  async of({ report }: Case): Promise<{ lookAlikes: NumberedView[]; gradeAmounts: GradeAmountView[] }> {
    return {
      lookAlikes: await this.numbered(await this.lookAlikes.of(report.id)),
      gradeAmounts: await this.amounts.of(report.severity, report.categoryPath),
    };
  }

  private numbered(ids: string[]): Promise<NumberedView[]> {
    const select = { id: true, number: true };
    return this.database.repository(Report).find({ select, where: { id: In(ids) }, order: { id: 'ASC' } });
  }
}

/** Nobody else is told. */
export const NO_FACTS = { lookAlikes: [], gradeAmounts: [] };
