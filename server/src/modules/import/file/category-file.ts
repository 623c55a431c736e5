import { CellWrong, type Column, lines, number, optional, required, yesNo } from './column';

const TYPES: Record<string, string> = { 单选: 'choice', 文字: 'text', 数字: 'number', 是否: 'yesNo' };

/** 问题: one a line, `键|题目|单选、文字、数字或是否|必填或选填|选项/选项`. */
const questions = (cell: string): object[] => lines(cell).map(question);

const question = (line: string): object => {
  const [key, label, type = '', need, options] = line.split(/[|｜]/).map((part) => part.trim());
  if (!(type in TYPES) || (need !== '必填' && need !== '选填')) {
    throw new CellWrong(`“${line.slice(0, 20)}”应写成“键|题目|单选|必填|选项/选项”`);
  }
  const asked = { key, label, type: TYPES[type], required: need === '必填' };
  return options === undefined ? asked : { ...asked, options: options.split('/').map((option) => option.trim()) };
};

export const categoryColumns: readonly Column[] = [
  required('code', '编码'),
  required('name', '名称'),
  optional('parentCode', '上级编码'),
  required('icon', '图标'),
  required('deadlineWorkingDays', '办理期限', number),
  optional('position', '顺序', number, undefined),
  optional('emergency', '紧急', yesNo, false),
  optional('sensitive', '敏感', yesNo, false),
  optional('stopTitle', '紧急提示标题'),
  optional('stopLines', '紧急提示内容', lines, []),
  optional('stopPhones', '紧急提示电话', lines, []),
  optional('questions', '问题', questions, []),
];

export const categoryRow = ({ stopTitle, stopLines, stopPhones, ...values }: Record<string, unknown>): object => ({
  parentCode: null,
  ...values,
  emergencyStop: stopTitle ? { title: stopTitle, lines: stopLines, phones: stopPhones } : stopTitle,
});
