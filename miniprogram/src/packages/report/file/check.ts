import { LIMITS } from '@suishoupai/shared/limits';
import type { ApiError } from '@/services/api-error';
import { lengthOf } from '@/components/form/length';
import type { Draft } from '@/services/draft.service';
import type { CategoryView } from '@/services/wire';

/** The fields of the form in the order of the page; a question is `answers.<key>`, as the server names it. */
export type Problems = ReadonlyMap<string, string>;

/** What stops this report, by field, in the order of the page. @param leaf the chosen category */
export const problemsOf = (
  draft: Draft,
  leaf: CategoryView | undefined,
  { photoFailed = false, photoNeeded = true } = {},
): Problems => {
  const found: [string, string | undefined | false][] = [
    ['photoIds', photoFailed && '有照片没有传上去，请点“重试”，或把它删掉。'],
    ['photoIds', photoNeeded && lacksPhoto(draft, leaf) && '请至少拍一张照片。'],
    ['address', addressProblem(draft.address)],
    ['categoryId', !leaf && '请选是哪一类隐患。'],
    ...(leaf?.questions ?? []).map(({ key, required, type }): [string, string | undefined] => [
      `answers.${key}`,
      answerProblem(draft.answers[key]?.trim() ?? '', required, type),
    ]),
    ['description', textProblem(draft.description, LIMITS.description, '请写一句：哪里有什么危险。')],
  ];
  return firstOfEach(found);
};

const lacksPhoto = ({ photos }: Draft, leaf: CategoryView | undefined): boolean =>
  photos.length === 0 && !leaf?.emergency;

const addressProblem = (address: string) => textProblem(address, LIMITS.address, '请写清楚在哪里，或在地图上点一下。');

const textProblem = (text: string, limit: number, missing: string): string | undefined => {
  if (text.trim() === '') return missing;
  return lengthOf(text.trim()) > limit ? `最多 ${limit} 个字，请删短一些。` : undefined;
};

const NUMBER = /^\d+(\.\d{1,3})?$/;

const answerProblem = (answer: string, required: boolean, type: string): string | undefined => {
  if (answer === '') return required ? '请回答这个问题。' : undefined;
  if (type === 'number' && !NUMBER.test(answer)) return '请填数字，例如 3 或 2.5。';
  return lengthOf(answer) > LIMITS.answer ? `最多 ${LIMITS.answer} 个字，请删短一些。` : undefined;
};

const firstOfEach = (found: readonly (readonly [string, string | undefined | false])[]): Problems => {
  const problems = new Map<string, string>();
  for (const [field, words] of found) if (words && !problems.has(field)) problems.set(field, words);
  return problems;
};

/** The server's refusal, by the fields of this page; what belongs to none stands under `all`. */
export const problemsIn = (error: ApiError): Problems => {
  const errors = error.problem.errors ?? [];
  if (errors.length === 0) return new Map([['all', error.message]]);
  return new Map(errors.map(({ field, message }) => [field, message]));
};

/** Where the page scrolls to. */
export const idOf = (field: string): string => `field-${field.replace(/\W/g, '-')}`;
