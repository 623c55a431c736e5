import { Injectable } from '@nestjs/common';
import type { Citizens } from '../../../common/actor';
import { notFound } from '../../../common/problem';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { FollowRepository } from '../case/follow.repository';
import { FollowQueries } from './follow.queries';

/** 关注, 取消关注: of a case on the square. Doing it twice is doing it once. */
@Injectable()
export class FollowReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: FollowQueries,
    private readonly follows: FollowRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Problem `notFound` unless the case is published. */
  follow(actor: Citizens, reportId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (await this.isDone(actor, reportId, true)) return;
      await this.follows.add(reportId, actor.id);
      await this.audit.append(actor, 'follow', 'report', reportId);
    });
  }

  /** Also leaves a case that has been taken off the square since. @throws Problem `notFound` */
  unfollow(actor: Citizens, reportId: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (await this.isDone(actor, reportId, false)) return;
      await this.follows.remove(reportId, actor.id);
      await this.audit.append(actor, 'unfollow', 'report', reportId);
    });
  }

  private async isDone({ id }: Citizens, reportId: string, wanted: boolean): Promise<boolean> {
    const following = await this.queries.isFollowing(reportId, id);
    if (!following && !(await this.queries.isPublished(reportId))) throw notFound();
    return following === wanted;
  }
}
