import type { Problem } from '../../common/problem';
import { fieldWord } from '../../common/validation/field-words';

/** What the fields of a refusal are called in a file. */
const LABELS: Record<string, string> = {
  code: '编码',
  name: '名称',
  level: '级别',
  parentId: '上级编码',
  areaId: '区域编码',
  areaCode: '区域编码',
  lat: '纬度',
  lng: '经度',
  polygon: '边界',
  responsibleName: '负责人',
  phone: '电话',
  areas: '负责区域',
  categories: '负责类别',
  coverage: '负责范围',
  icon: '图标',
  position: '顺序',
  emergency: '紧急',
  emergencyStop: '紧急提示',
  deadlineWorkingDays: '办理期限',
  sensitive: '敏感',
  questions: '问题',
  username: '用户名',
  roles: '角色',
  grants: '角色',
  role: '角色',
  unitId: '单位编码',
  unitCode: '单位编码',
  categoryId: '类别编码',
  categoryCode: '类别编码',
};

/** A refusal as one Chinese line a field. */
export const explain = (problem: Problem): string[] => {
  const errors = problem.extra.errors ?? [];
  if (errors.length === 0) return [problem.detail ?? problem.title];
  return errors.map(({ field, message }) => {
    const label = LABELS[field.split('.')[0]!];
    return label === undefined ? message : `${label}：${withoutWord(field, message)}`;
  });
};

/** A refusal of the shape names its field already, in the words of the forms. */
const withoutWord = (field: string, message: string): string => {
  const word = `${fieldWord(field)}：`;
  return message.startsWith(word) ? message.slice(word.length) : message;
};
