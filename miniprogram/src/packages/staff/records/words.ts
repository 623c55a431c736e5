import type { IconName } from '@/icons/shapes';
import type { AdminAreaView, ArticleRowView, CalendarDayDto, QuestionView } from '@/services/wire';

export const AREA_LEVELS: Record<AdminAreaView['level'], string> = {
  city: '市',
  county: '县（市、区）',
  township: '乡镇（街道）',
  village: '村（社区、网格）',
};

export const SECTIONS: Record<ArticleRowView['section'], string> = {
  law: '法律法规',
  emergency: '应急知识',
  standard: '判定标准',
  case: '警示案例',
};

export const QUESTION_TYPES: Record<QuestionView['type'], string> = {
  choice: '单选',
  text: '文字',
  number: '数字',
  yesNo: '是否',
};

export const DAY_KINDS: Record<CalendarDayDto['kind'], string> = { rest: '放假', work: '调休上班' };

/** What a category may be drawn as, by the names of the icons. */
export const CATEGORY_ICONS = {
  fire: '消防',
  special: '特种设备',
  gas: '燃气',
  road: '道路交通',
  power: '电力',
  build: '建筑施工',
  chem: '危化品',
  city: '城市设施',
  warning: '其他',
} as const satisfies Partial<Record<IconName, string>>;

export const optionsOf = <V extends string>(words: Readonly<Record<V, string>>): { value: V; label: string }[] =>
  (Object.keys(words) as V[]).map((value) => ({ value, label: words[value] }));
