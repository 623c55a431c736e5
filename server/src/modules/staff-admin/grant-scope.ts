import { Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor';
import { invalidField } from '../../common/problem';
import { administers, Areas } from '../area/area.api';
import { Categories } from '../category/category.api';
import { Units } from '../unit/unit.api';
import type { GrantDto } from './staff-admin.dto';

/** Which roles an administrator may give and take: those whose whole scope lies in his own. */
@Injectable()
export class GrantScope {
  constructor(
    private readonly areas: Areas,
    private readonly units: Units,
    private readonly categories: Categories,
  ) {}

  /** @throws Problem naming what does not exist, is closed, or lies outside the actor's scope. */
  async check(actor: Actor, grant: GrantDto): Promise<void> {
    if ((grant.role === 'handler' || grant.role === 'unitLead') && !grant.unitId) {
      throw invalidField('grants', 'unit', '经办人和部门负责人要写明单位');
    }
    const unit = grant.unitId ? await this.units.get(grant.unitId) : null;
    if (unit !== null && unit.validTo !== null) throw invalidField('grants', 'unit', '角色里有已关闭的单位');
    if (!(await this.holds(actor, grant))) throw invalidField('grants', 'scope', '这个角色超出了您的管理范围');
  }

  /** True when the actor administers everything the grant reaches. */
  async holds(actor: Actor, { areaId, unitId, categoryId }: Omit<GrantDto, 'role'>): Promise<boolean> {
    if (actor.kind === 'system' && !areaId && !unitId && !categoryId) return true;
    const area = areaId ? await this.areas.get(areaId) : await this.areas.root();
    const unitPath = unitId ? (await this.units.get(unitId)).path : undefined;
    const categoryPath = categoryId ? (await this.categories.get(categoryId)).path : undefined;
    return administers(actor, { areaPath: area.path, unitPath, categoryPath });
  }
}
