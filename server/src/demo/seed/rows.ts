import type { AreaRow, CategoryRow, StaffRow, UnitRow } from '../../modules/import/import.api';
import { areas } from '../content/areas';
import { categories } from '../content/categories';
import { staff } from '../content/staff';
import { units } from '../content/units';

/* The demo city's directory as rows of an import: keys become codes. */

export const areaRows: readonly AreaRow[] = areas;

export const categoryRows: readonly CategoryRow[] = categories.map(({ key, parentKey, ...category }, position) => ({
  ...category,
  code: key,
  parentCode: parentKey,
  position,
}));

export const unitRows: readonly UnitRow[] = units.map(({ key, parentKey, ...unit }) => ({
  ...unit,
  code: key,
  parentCode: parentKey,
}));

export const staffRows: readonly StaffRow[] = staff.map(({ roles, ...account }) => ({
  ...account,
  roles: roles.map(({ role, areaCode, unitKey, categoryKey }) => ({
    role,
    areaCode,
    unitCode: unitKey,
    categoryCode: categoryKey,
  })),
}));
