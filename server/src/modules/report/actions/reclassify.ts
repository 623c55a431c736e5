import { Injectable } from '@nestjs/common';
import type { Severity } from '@suishoupai/shared/report/words';
import type { Actor } from '../../../common/actor';
import { Outbox } from '../../../outbox/outbox';
import { Categories } from '../../category/category.api';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import type { Report } from '../entities/report.entity';

export interface ReclassifyInput extends ActionInput {
  categoryId?: string | null;
  severity?: Severity | null;
  reason: string;
  clause: string;
}

/** 调整类别或等级, citing the standard's clause. */
@Injectable()
export class Reclassify {
  constructor(
    private readonly perform: PerformAction,
    private readonly categories: Categories,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, id: string, input: ReclassifyInput): Promise<Receipt> {
    return this.perform.run('reclassify', actor, id, input, async ({ kase: { report } }) => ({
      text: input.reason,
      data: { clause: input.clause, severity: input.severity, categoryId: input.categoryId },
      changes: {
        clause: input.clause,
        severity: input.severity ?? report.severity,
        ...(await this.category(input.categoryId, report)),
      },
    }));
  }

  /** What turns out to be an emergency goes its way at once, like one that was filed as such. */
  private async category(id: string | null | undefined, report: Report): Promise<Partial<Report>> {
    if (!id) return {};
    const category = await this.categories.requireLeaf(id);
    if (category.emergency && !report.emergency) await this.outbox.add('transferEmergency', { reportId: report.id });
    return { categoryId: category.id, categoryPath: category.path, emergency: category.emergency };
  }
}
