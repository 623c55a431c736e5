import { STAFF_ROLES } from '@suishoupai/shared/roles';
import type { Line } from '../import-report';
import type { RoleRow, StaffRow } from '../rows';
import { type Column, optional, required, word } from './column';
import type { TableLine } from './read-table';

/** One role a line; lines with the same user name are one account. */
export const staffColumns: readonly Column[] = [
  required('username', '用户名'),
  required('name', '姓名'),
  optional('phone', '手机号'),
  required('role', '角色', word(STAFF_ROLES)),
  optional('areaCode', '区域编码'),
  optional('unitCode', '单位编码'),
  optional('categoryCode', '类别编码'),
];

/** Puts the lines of one account together, at the place of its first. */
export const staffLines = (table: readonly TableLine[]): Line<StaffRow>[] => {
  const accounts = new Map<unknown, TableLine[]>();
  for (const line of table) {
    const username = line.values.username ?? line; // a line without a name stands alone
    accounts.set(username, [...(accounts.get(username) ?? []), line]);
  }
  return [...accounts.values()].map(accountOf);
};

const accountOf = (own: readonly TableLine[]): Line<StaffRow> => {
  const { line, values } = own[0]!;
  const { username, name, phone } = values;
  const differing = own.filter((other) => other.values.name !== name || other.values.phone !== phone);
  const reasons = [
    ...own.flatMap((other) => other.reasons),
    ...differing.map((other) => `第 ${other.line} 行的姓名或手机号与第 ${line} 行不同`),
  ];
  const roles = own.map(({ values: { role, areaCode, unitCode, categoryCode } }) => ({
    role,
    areaCode,
    unitCode,
    categoryCode,
  })) as RoleRow[];
  return { line, row: { username, name, phone, roles } as StaffRow, reasons };
};
