import { Inject, Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { OPEN_STATES } from '@suishoupai/shared/report/states';
import type { SignedIn } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { type Cursor, pageSize, readCursor } from '../../../common/page';
import { Database } from '../../../database/database';
import { containing } from '../../../database/like';
import { PublicFace } from '../../square/square.api';
import { Follow } from '../entities/follow.entity';
import { Report } from '../entities/report.entity';
import { limitToStaff, type Scope } from './case-scope.queries';
import type { ListReportsQuery } from './list-reports.dto';

const OVERDUE = 'r.deadline IS NOT NULL AND r.deadline < :now AND r.state IN (:...open)';
const SEARCHED = ['r.number', 'r.address', 'r.description'];
/** Of somebody else's case the square tells no address. */
const SEARCHED_OF_OTHERS = ['r.number', 'r.description'];
/** What has no deadline comes after everything that has one. */
export const NO_DEADLINE = new Date('9999-12-31T00:00:00Z');

/** Lists of cases; always within the caller's scope. */
@Injectable()
export class ListReportsQueries {
  constructor(
    private readonly database: Database,
    private readonly face: PublicFace,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One row more than a page, so that the end is known. */
  async find(actor: SignedIn, scope: Scope, wish: ListReportsQuery): Promise<Report[]> {
    const query = this.database.repository(Report).createQueryBuilder('r');
    limitToScope(query, actor, scope);
    if (scope === 'followed') await this.narrowAsOnTheSquare(query, wish);
    else narrowTo(query, wish);
    this.filterByDeadline(query, wish);
    startAfter(query, wish.sort ?? 'newest', readCursor(wish.cursor));
    return query.take(pageSize(wish.limit) + 1).getMany();
  }

  private async narrowAsOnTheSquare(query: SelectQueryBuilder<Report>, wish: ListReportsQuery): Promise<void> {
    const { state, category, area, q } = wish;
    await this.face.narrow(query, { state, category, area });
    search(query, SEARCHED_OF_OTHERS, q);
  }

  private filterByDeadline(query: SelectQueryBuilder<Report>, { overdue }: ListReportsQuery): void {
    if (overdue === undefined) return;
    query.andWhere(overdue ? `(${OVERDUE})` : `NOT (${OVERDUE})`, { now: this.clock.now(), open: OPEN_STATES });
  }
}

const narrowTo = (query: SelectQueryBuilder<Report>, { state, category, area, q }: ListReportsQuery): void => {
  if (state) query.andWhere('r.state IN (:...state)', { state });
  if (category) query.andWhere('r.categoryPath LIKE :categoryBelow', { categoryBelow: `%/${category}/%` });
  if (area) query.andWhere('r.areaPath LIKE :areaBelow', { areaBelow: `%/${area}/%` });
  search(query, SEARCHED, q);
};

const search = (query: SelectQueryBuilder<Report>, columns: readonly string[], q: string | undefined): void => {
  if (!q) return;
  query.andWhere(`(${columns.map((column) => `${column} LIKE :q ESCAPE '!'`).join(' OR ')})`, { q: containing(q) });
};

const limitToScope = (query: SelectQueryBuilder<Report>, actor: SignedIn, scope: Scope): void => {
  if (scope === 'unit' || scope === 'office') limitToStaff(query, actor, scope);
  else if (scope === 'followed') {
    query.innerJoin(Follow, 'f', 'f.reportId = r.id AND f.citizenId = :me', { me: actor.id });
    query.andWhere('r.publishedAt IS NOT NULL');
  } else query.andWhere(actor.kind === 'citizen' ? 'r.reporterId = :me' : FILED_ON_BEHALF, { me: ownId(actor) });
};

/** The same answer as `filedOnBehalf`: what staff report as citizens is theirs there, and there alone. */
const FILED_ON_BEHALF = 'r.submitterPersonId = :me AND r.reporterId IS NULL';

const ownId = (actor: SignedIn): string => (actor.kind === 'citizen' ? actor.id : actor.personId);

/** Keyset paging, written so that both engines use the index: no row values. */
const startAfter = (query: SelectQueryBuilder<Report>, sort: 'newest' | 'deadline', after: Cursor | null): void => {
  if (sort === 'newest') {
    query.orderBy('r.filedAt', 'DESC').addOrderBy('r.id', 'DESC');
    if (after)
      query.andWhere('r.filedAt <= :at AND (r.filedAt < :at OR r.id < :id)', { at: new Date(after.at), id: after.id });
    return;
  }
  query.addSelect('COALESCE(r.deadline, :never)', 'due').setParameter('never', NO_DEADLINE);
  query.orderBy('due', 'ASC').addOrderBy('r.id', 'ASC');
  if (!after) return;
  const at = new Date(after.at);
  query.andWhere('COALESCE(r.deadline, :never) >= :at', { at });
  query.andWhere('(COALESCE(r.deadline, :never) > :at OR r.id > :id)', { id: after.id });
};
