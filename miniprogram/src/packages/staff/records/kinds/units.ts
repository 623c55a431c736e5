import { changeUnit, closeUnit, createUnit, getUnit, listUnits } from '@/services/admin.service';
import type { AdminUnitView, CoverageDto } from '@/services/wire';
import { coverWords } from '../cover-words';
import { CoverageInput } from '../inputs/coverage-input';
import { pickOf } from '../inputs/pick-input';
import { CodeInput, TextInput } from '../inputs/plain-inputs';
import type { Kind } from '../kind';
import { nameOf } from '../name-of';
import { areas, units as unitSource } from '../sources';
import { chosen, orNull } from '../wrong';

interface UnitForm {
  code: string;
  name: string;
  parentId: string;
  phone: string;
  areaId: string;
  coverage: CoverageDto[];
}

export const units: Kind<AdminUnitView, UnitForm> = {
  name: '单位',
  searchable: true,
  list: listUnits,
  one: getUnit,
  keyOf: ({ id }) => id,
  ended: ({ validTo }) => validTo !== null,
  mayCreate: true,
  columns: [
    { head: '名称', width: 3, cell: ({ name }) => name },
    { head: '编码', width: 2, cell: ({ code }) => code },
    { head: '区域', width: 2, cell: ({ areaId }) => nameOf(areas, areaId) },
    { head: '电话', width: 2, cell: ({ phone }) => phone ?? '无' },
    { head: '负责', number: true, cell: ({ coverage }) => `${coverage.length} 项` },
  ],
  details: ({ coverage }) => [{ head: '负责范围', lines: coverage.map(coverWords) }],
  fields: {
    code: { label: '编码', input: CodeInput, hint: '小写字母、数字和短横线，建立后不能改', once: true },
    name: { label: '名称', input: TextInput },
    parentId: { label: '上级单位', input: pickOf(unitSource), optional: true, once: true },
    phone: { label: '公开的办公电话', input: TextInput, optional: true, hint: '如 0635-0000110' },
    areaId: { label: '所在区域', input: pickOf(areas) },
    coverage: { label: '负责范围', input: CoverageInput, hint: '这些区域的这些隐患会转给本单位。' },
  },
  blank: { code: '', name: '', parentId: '', phone: '', areaId: '', coverage: [] },
  formOf: ({ code, name, parentId, phone, areaId, coverage }) => ({
    code,
    name,
    parentId: parentId ?? '',
    phone: phone ?? '',
    areaId,
    coverage,
  }),
  async save({ code, parentId, ...form }, unit) {
    const areaId = chosen('areaId', form.areaId, '请选择所在区域');
    const facts = { ...form, name: form.name.trim(), phone: orNull(form.phone), areaId };
    if (unit) await changeUnit(unit.id, facts);
    else await createUnit({ ...facts, code: code.trim(), parentId: orNull(parentId) });
  },
  deeds: [
    {
      label: '关闭单位',
      danger: true,
      appliesTo: ({ validTo }) => validTo === null,
      consequence: '关闭后不再接收上报。它手上没办完的案件会退回待转办，由转办员重新转出。不能恢复。',
      successor: { label: '由哪个单位接替', source: unitSource },
      run: async ({ id }, successorId) => void (await closeUnit(id, successorId)),
    },
  ],
};
