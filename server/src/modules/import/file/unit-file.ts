import { codes, type Column, optional, required } from './column';

export const unitColumns: readonly Column[] = [
  required('code', '编码'),
  required('name', '名称'),
  optional('parentCode', '上级编码'),
  required('areaCode', '区域编码'),
  optional('phone', '电话'),
  optional('areas', '负责区域', codes, []),
  optional('categories', '负责类别', codes, []),
];

export const unitRow = (values: Record<string, unknown>): object => ({ parentCode: null, ...values });
