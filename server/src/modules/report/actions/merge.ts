import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { Problem } from '../../../common/problem';
import { Database } from '../../../database/database';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { CaseRepository } from '../case/case.repository';
import { FollowRepository } from '../case/follow.repository';
import { TakeBack } from '../case/take-back';
import { Report } from '../entities/report.entity';

/** 并案: the same hazard was reported before. Its reporter follows the earlier case from now on. */
@Injectable()
export class Merge {
  constructor(
    private readonly perform: PerformAction,
    private readonly cases: CaseRepository,
    private readonly takeBack: TakeBack,
    private readonly follows: FollowRepository,
    private readonly database: Database,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { targetReportId: string; text?: string }): Promise<Receipt> {
    return this.perform.run('merge', actor, id, input, async ({ kase }) => {
      const { report } = kase;
      const target = await this.target(actor, report, input.targetReportId);
      const changes = await this.takeBack.fromUnits(kase);
      await this.adopt(report.id, target.id);
      await this.follows.move(report, target.id);
      return {
        text: input.text,
        data: { targetReportId: target.id, targetNumber: target.number },
        changes: { ...changes, mergedIntoId: target.id },
      };
    });
  }

  /** @throws Problem `report.badMergeTarget` for itself, a merged, declined or withdrawn case, or one out of sight. */
  private async target(actor: Actor, report: Report, targetId: string): Promise<Report> {
    const target = targetId === report.id ? undefined : await this.find(actor, targetId);
    if (!target || ['merged', 'declined', 'withdrawn'].includes(target.state)) {
      throw new Problem('report.badMergeTarget', '请选择另一件正在办理或已办结的上报', {
        errors: [{ field: 'targetReportId', code: 'target', message: '不能并入这件上报' }],
      });
    }
    return target;
  }

  private async find(actor: Actor, targetId: string): Promise<Report | undefined> {
    try {
      return (await this.cases.get(actor, targetId)).report;
    } catch (error) {
      if (error instanceof Problem && error.code === 'notFound') return undefined;
      throw error;
    }
  }

  /** What had been merged into this case now hangs on its target: chains stay flat. */
  private async adopt(fromId: string, targetId: string): Promise<void> {
    await this.database.repository(Report).update({ mergedIntoId: fromId }, { mergedIntoId: targetId });
  }
}
