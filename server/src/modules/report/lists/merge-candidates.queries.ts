import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { OPEN_STATES } from '@suishoupai/shared/report/states';
import type { Staff } from '../../../common/actor';
import { metresBetween } from '../../../common/distance';
import type { Wgs84 } from '../../../common/validation/point.dto';
import { Database } from '../../../database/database';
import { Report } from '../entities/report.entity';
import { limitToStaff } from './case-scope.queries';

const NEAR_METRES = 300;
/** A little less than there are, so that the box is never too small. */
const METRES_PER_DEGREE = 111_000;
/** More than are shown: the corners of the box lie too far away. */
const ENOUGH = 50;

/** A case nearby; metres are null where one of the two has no point. */
export interface Neighbour {
  report: Report;
  metres: number | null;
}

/** What may be the same hazard: the same kind, at the same place, and a case into which another may be merged. */
@Injectable()
export class MergeCandidatesQueries {
  constructor(private readonly database: Database) {}

  /** Newest first; within the caller's scope, as the action itself will ask. */
  async around(actor: Staff, report: Report): Promise<Neighbour[]> {
    const found = new Map<string, Report>();
    for (const one of await this.atSameAddress(actor, report)) found.set(one.id, one);
    for (const one of await this.within(actor, report)) found.set(one.id, one);
    return [...found.values()]
      .map((one) => ({ report: one, metres: distance(report, one) }))
      .filter(({ report: one, metres }) => one.address === report.address || (metres ?? Infinity) <= NEAR_METRES)
      .sort((a, b) => b.report.filedAt.getTime() - a.report.filedAt.getTime() || (a.report.id < b.report.id ? 1 : -1));
  }

  private atSameAddress(actor: Staff, report: Report): Promise<Report[]> {
    const { areaPath, address } = report;
    return this.ofSameKind(actor, report)
      .andWhere('r.areaPath = :areaPath AND r.address = :address', { areaPath, address })
      .getMany();
  }

  private async within(actor: Staff, report: Report): Promise<Report[]> {
    const point = pointOf(report);
    if (point === null) return [];
    const height = NEAR_METRES / METRES_PER_DEGREE;
    const width = height / Math.cos((point.lat * Math.PI) / 180);
    return this.ofSameKind(actor, report)
      .andWhere('r.lat BETWEEN :south AND :north', { south: point.lat - height, north: point.lat + height })
      .andWhere('r.lng BETWEEN :west AND :east', { west: point.lng - width, east: point.lng + width })
      .getMany();
  }

  private ofSameKind(actor: Staff, { id, categoryPath }: Report): SelectQueryBuilder<Report> {
    const root = `/${categoryPath.split('/')[1]}/`;
    const query = this.database
      .repository(Report)
      .createQueryBuilder('r')
      .where('r.id <> :id AND r.categoryPath LIKE :kind', { id, kind: `${root}%` })
      .andWhere('r.state IN (:...states)', { states: [...OPEN_STATES, 'closed'] });
    limitToStaff(query, actor, 'office');
    return query.orderBy('r.filedAt', 'DESC').addOrderBy('r.id', 'DESC').take(ENOUGH);
  }
}

const pointOf = ({ lat, lng }: Report): Wgs84 | null => (lat === null || lng === null ? null : { lat, lng });

const distance = (a: Report, b: Report): number | null => {
  const [from, to] = [pointOf(a), pointOf(b)];
  return from && to && metresBetween(from, to);
};
