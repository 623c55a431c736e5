import { changeArea, closeArea, createArea, getArea, listAreas } from '@/services/admin.service';
import type { AdminAreaView } from '@/services/wire';
import { pickOf } from '../inputs/pick-input';
import { choiceOf, CodeInput, TextInput } from '../inputs/plain-inputs';
import type { Kind } from '../kind';
import { nameOf } from '../name-of';
import { areas as areaSource } from '../sources';
import { AREA_LEVELS } from '../words';
import { chosen, decimalOf, orNull, wrong } from '../wrong';

interface AreaForm {
  code: string;
  level: AdminAreaView['level'];
  parentId: string;
  name: string;
  responsibleName: string;
  lat: string;
  lng: string;
}

export const areas: Kind<AdminAreaView, AreaForm> = {
  name: '区域',
  searchable: true,
  list: listAreas,
  one: getArea,
  keyOf: ({ id }) => id,
  ended: ({ validTo }) => validTo !== null,
  mayCreate: true,
  columns: [
    { head: '名称', width: 2, cell: ({ name }) => name },
    { head: '编码', width: 2, cell: ({ code }) => code },
    { head: '级别', width: 2, cell: ({ level }) => AREA_LEVELS[level] },
    { head: '上级', width: 2, cell: ({ parentId }) => nameOf(areaSource, parentId) },
    { head: '责任人', cell: ({ responsibleName }) => responsibleName ?? '未填' },
  ],
  fields: {
    code: { label: '编码', input: CodeInput, hint: '如 371502001，建立后不能改', once: true },
    level: { label: '级别', input: choiceOf(AREA_LEVELS), once: true },
    parentId: { label: '上级区域', input: pickOf(areaSource), once: true },
    name: { label: '名称', input: TextInput },
    responsibleName: { label: '责任人', input: TextInput, optional: true, hint: '姓名' },
    lat: { label: '中心纬度', input: TextInput, optional: true, hint: '如 36.4561（WGS84）' },
    lng: { label: '中心经度', input: TextInput, optional: true, hint: '如 115.9854（WGS84）' },
  },
  blank: { code: '', level: 'village', parentId: '', name: '', responsibleName: '', lat: '', lng: '' },
  formOf: ({ code, level, parentId, name, responsibleName, center }) => ({
    code,
    level,
    parentId: parentId ?? '',
    name,
    responsibleName: responsibleName ?? '',
    lat: center ? String(center.lat) : '',
    lng: center ? String(center.lng) : '',
  }),
  async save({ code, level, parentId, name, responsibleName, ...center }, area) {
    const lat = decimalOf('lat', center.lat);
    const lng = decimalOf('lng', center.lng);
    if ((lat === null) !== (lng === null)) throw wrong(lat === null ? 'lat' : 'lng', '纬度和经度要一起填，或都不填');
    const facts = { name: name.trim(), responsibleName: orNull(responsibleName), lat, lng };
    if (area) await changeArea(area.id, facts);
    else
      await createArea({
        ...facts,
        code: code.trim(),
        level,
        parentId: chosen('parentId', parentId, '请选择上级区域'),
      });
  },
  deeds: [
    {
      label: '关闭区域',
      danger: true,
      appliesTo: ({ validTo, parentId }) => validTo === null && parentId !== null,
      consequence: '关闭后，新的上报不再归到这个区域；已有的案件保留原来的区域。不能恢复。',
      successor: { label: '由哪个区域接替', source: areaSource },
      run: async ({ id }, successorId) => void (await closeArea(id, successorId)),
    },
  ],
};
