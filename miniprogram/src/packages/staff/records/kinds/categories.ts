import {
  changeCategory,
  closeCategory,
  createCategory,
  getCategory,
  listAllCategories,
} from '@/services/admin.service';
import type { AdminCategoryView, EmergencyStopDto } from '@/services/wire';
import { IconInput } from '../inputs/icon-input';
import { pickOf } from '../inputs/pick-input';
import { CodeInput, LongInput, NumberInput, SwitchInput, TextInput } from '../inputs/plain-inputs';
import { QuestionsInput } from '../inputs/questions-input';
import type { Kind } from '../kind';
import { nameOf } from '../name-of';
import { type QuestionForm, questionForm, questionOf, questionWords } from '../questions';
import { categories as categorySource } from '../sources';
import { linesOf, orNull, wholeOf } from '../wrong';

interface CategoryForm {
  code: string;
  parentId: string;
  name: string;
  icon: string;
  deadlineWorkingDays: string;
  position: string;
  sensitive: boolean;
  emergency: boolean;
  stopTitle: string;
  stopLines: string;
  stopPhones: string;
  questions: QuestionForm[];
}

const isEmergency = ({ emergency }: CategoryForm): boolean => emergency;

export const categories: Kind<AdminCategoryView, CategoryForm> = {
  name: '类别',
  searchable: false,
  list: listAllCategories,
  one: getCategory,
  keyOf: ({ id }) => id,
  ended: ({ validTo }) => validTo !== null,
  mayCreate: true,
  columns: [
    { head: '名称', width: 3, cell: ({ name }) => name },
    { head: '编码', width: 2, cell: ({ code }) => code },
    { head: '上级', width: 2, cell: ({ parentId }) => nameOf(categorySource, parentId, '大类') },
    { head: '期限', number: true, cell: ({ deadlineWorkingDays }) => `${deadlineWorkingDays} 个工作日` },
    { head: '问题', number: true, cell: ({ questions }) => `${questions.length} 个` },
    { head: '标记', width: 2, cell: ({ emergency, sensitive }) => marks(emergency, sensitive) },
  ],
  details: ({ emergencyStop, questions }) => [
    ...(emergencyStop
      ? [{ head: `紧急提示：${emergencyStop.title}`, lines: [...emergencyStop.lines, emergencyStop.phones.join('、')] }]
      : []),
    { head: '上报时要问的问题', lines: questions.map(questionWords) },
  ],
  fields: {
    code: { label: '编码', input: CodeInput, hint: '小写字母、数字和短横线，建立后不能改', once: true },
    parentId: { label: '上级类别', input: pickOf(categorySource), optional: true, hint: '不选则是大类', once: true },
    name: { label: '名称', input: TextInput },
    icon: { label: '图标', input: IconInput },
    deadlineWorkingDays: { label: '办理期限（工作日）', input: NumberInput, hint: '如 5' },
    position: { label: '排列次序', input: NumberInput, hint: '小的在前' },
    sensitive: { label: '敏感类别', input: SwitchInput, hint: '广场上只显示大概位置。' },
    emergency: { label: '紧急类别', input: SwitchInput, hint: '没有照片也能先报，报上来立即转办。' },
    stopTitle: {
      label: '紧急提示标题',
      input: TextInput,
      sentAs: 'emergencyStop.title',
      optional: true,
      when: isEmergency,
    },
    stopLines: {
      label: '紧急提示内容',
      input: LongInput,
      hint: '每行一句，先写离开，再写报警',
      sentAs: 'emergencyStop.lines',
      optional: true,
      when: isEmergency,
    },
    stopPhones: {
      label: '拨打电话',
      input: LongInput,
      hint: '每行一个，如 119',
      sentAs: 'emergencyStop.phones',
      optional: true,
      when: isEmergency,
    },
    questions: { label: '上报时要问的问题', input: QuestionsInput },
  },
  blank: {
    code: '',
    parentId: '',
    name: '',
    icon: '',
    deadlineWorkingDays: '5',
    position: '0',
    sensitive: false,
    emergency: false,
    stopTitle: '',
    stopLines: '',
    stopPhones: '',
    questions: [],
  },
  formOf: ({ emergencyStop, parentId, deadlineWorkingDays, position, questions, ...category }) => ({
    ...category,
    parentId: parentId ?? '',
    deadlineWorkingDays: String(deadlineWorkingDays),
    position: String(position),
    stopTitle: emergencyStop?.title ?? '',
    stopLines: emergencyStop?.lines.join('\n') ?? '',
    stopPhones: emergencyStop?.phones.join('\n') ?? '',
    questions: questions.map(questionForm),
  }),
  async save({ code, parentId, ...form }, category) {
    const facts = factsOf(form);
    if (category) await changeCategory(category.id, facts);
    else await createCategory({ ...facts, code: code.trim(), parentId: orNull(parentId) });
  },
  deeds: [
    {
      label: '停用类别',
      danger: true,
      appliesTo: ({ validTo }) => validTo === null,
      consequence: '停用后不能再报这类隐患；已有的案件照常办理。不能恢复。',
      run: async ({ id }) => void (await closeCategory(id)),
    },
  ],
};

const marks = (emergency: boolean, sensitive: boolean): string =>
  [emergency && '紧急', sensitive && '敏感'].filter(Boolean).join('、') || '无';

/** None without emergency, and none where nothing was written. */
const stopOf = ({ emergency, ...form }: Omit<CategoryForm, 'code' | 'parentId'>): EmergencyStopDto | null => {
  const stop = { title: form.stopTitle.trim(), lines: linesOf(form.stopLines), phones: linesOf(form.stopPhones) };
  const written = [stop.title, ...stop.lines, ...stop.phones].some(Boolean);
  return emergency && written ? stop : null;
};

const factsOf = (form: Omit<CategoryForm, 'code' | 'parentId'>) => ({
  name: form.name.trim(),
  icon: form.icon,
  deadlineWorkingDays: wholeOf('deadlineWorkingDays', form.deadlineWorkingDays),
  position: wholeOf('position', form.position),
  sensitive: form.sensitive,
  emergency: form.emergency,
  emergencyStop: stopOf(form),
  questions: form.questions.map(questionOf),
});
