import { Injectable } from '@nestjs/common';
import { Areas } from '../area/area.api';
import { Categories } from '../category/category.api';
import type { CreateStaffDto } from '../staff-admin/staff-admin.api';
import { Units } from '../unit/unit.api';
import { idOfCode } from './row-importer';
import type { RoleRow } from './rows';

/** Turns roles that name codes into grants that name ids. */
@Injectable()
export class RoleGrants {
  constructor(
    private readonly areas: Areas,
    private readonly units: Units,
    private readonly categories: Categories,
  ) {}

  /** @throws Problem `request.invalid` naming the unknown code. */
  async of({ role, areaCode, unitCode, categoryCode }: RoleRow): Promise<CreateStaffDto['grants'][number]> {
    return {
      role,
      areaId: await idOfCode((code) => this.areas.byCode(code), 'areaCode', areaCode),
      unitId: await idOfCode((code) => this.units.byCode(code), 'unitCode', unitCode),
      categoryId: await idOfCode((code) => this.categories.byCode(code), 'categoryCode', categoryCode),
    };
  }
}
