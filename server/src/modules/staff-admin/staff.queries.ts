import { containing } from '../../database/like';
import { Injectable } from '@nestjs/common';
import { Brackets, In, type SelectQueryBuilder } from 'typeorm';
import type { Actor } from '../../common/actor';
import type { Cursor } from '../../common/page';
import { Database } from '../../database/database';
import { StaffGrant, StaffUser } from '../account/staff-user.entity';
import { belowAny, readableAreas } from '../area/area.api';
import { Area } from '../area/area.entity';

@Injectable()
export class StaffQueries {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<StaffUser | null> {
    return this.database.repository(StaffUser).findOneBy({ id });
  }

  findByUsername(username: string): Promise<StaffUser | null> {
    return this.database.repository(StaffUser).findOneBy({ username });
  }

  grantsOf(staffUserIds: readonly string[]): Promise<StaffGrant[]> {
    return this.database
      .repository(StaffGrant)
      .find({ where: { staffUserId: In([...staffUserIds]) }, order: { id: 'ASC' } });
  }

  adminExists(): Promise<boolean> {
    return this.database.repository(StaffGrant).existsBy({ role: 'admin' });
  }

  /** Accounts with a role in the areas that the actor may read, by user name. */
  readableBy(actor: Actor, q: string | undefined, after: Cursor | null, limit: number): Promise<StaffUser[]> {
    const query = this.readable(actor).orderBy('s.username').take(limit);
    if (q) {
      const matching = new Brackets((where) =>
        where.where(`s.name LIKE :q ESCAPE '!'`).orWhere(`s.username LIKE :q ESCAPE '!'`),
      );
      query.andWhere(matching, { q: containing(q) });
    }
    if (after !== null) query.andWhere('s.username > :after', { after: after.at });
    return query.getMany();
  }

  oneReadableBy(actor: Actor, id: string): Promise<StaffUser | null> {
    return this.readable(actor).andWhere('s.id = :id', { id }).getOne();
  }

  private readable(actor: Actor): SelectQueryBuilder<StaffUser> {
    const query = this.database.repository(StaffUser).createQueryBuilder('s');
    const areas = readableAreas(actor);
    if (areas === null) return query;
    const held = query
      .subQuery()
      .select('1')
      .from(StaffGrant, 'g')
      .innerJoin(Area, 'a', 'a.id = g.areaId')
      .where('g.staffUserId = s.id')
      .andWhere(belowAny('a.path', areas));
    return query.andWhere(`EXISTS ${held.getQuery()}`).setParameters(held.getParameters());
  }
}
