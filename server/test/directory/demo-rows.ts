import { areas } from '../../src/demo/content/areas';
import { categories } from '../../src/demo/content/categories';
import { staff } from '../../src/demo/content/staff';
import { units } from '../../src/demo/content/units';
import type { CategoryRow, StaffRow, UnitRow } from '../../src/modules/import/import.api';

/** The demo city as rows. */
export const areaRows = areas;

export const categoryRows: CategoryRow[] = categories.map(({ key, parentKey, ...category }, position) => ({
  ...category,
  code: key,
  parentCode: parentKey,
  position,
}));

export const unitRows: UnitRow[] = units.map(({ key, parentKey, ...unit }) => ({
  ...unit,
  code: key,
  parentCode: parentKey,
}));

export const staffRows: StaffRow[] = staff.map(({ roles, ...account }) => ({
  ...account,
  roles: roles.map(({ role, areaCode, unitKey, categoryKey }) => ({
    role,
    areaCode,
    unitCode: unitKey,
    categoryCode: categoryKey,
  })),
}));
