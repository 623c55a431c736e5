import { LIMITS } from '@suishoupai/shared/limits';
import type { FieldError } from '@suishoupai/shared/problems';
import { Problem } from '../../common/problem';
import { codePoints, visibleLength } from '../../common/validation/text.decorators';
import type { Category, Question } from './category.entity';

/** Thrown inside this file only: why one answer is wrong. */
class Wrong extends Error {}

/**
 * Checks the answers to a category's questions and brings them into one spelling: an option's text, 是 or 否, a plain
 * decimal number, or trimmed text. Optional questions left empty are left out.
 * @param answers by question key; text, or for `yesNo` a boolean and for `number` a number.
 * @throws Problem `request.invalid` naming every wrong one as `answers.<key>`.
 */
export const checkAnswers = (
  category: Pick<Category, 'questions'>,
  answers: Readonly<Record<string, unknown>>,
): Record<string, string> => {
  const errors = unknownKeys(category.questions, answers);
  const checked: [string, string][] = [];
  for (const question of category.questions) {
    try {
      const answer = read(question, Object.hasOwn(answers, question.key) ? answers[question.key] : undefined);
      if (answer !== undefined) checked.push([question.key, answer]);
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      errors.push({ field: `answers.${question.key}`, code: 'answer', message: `“${question.label}”${error.message}` });
    }
  }
  if (errors.length > 0) throw new Problem('request.invalid', errors[0]!.message, { errors });
  return Object.fromEntries(checked);
};

const unknownKeys = (questions: readonly Question[], answers: Readonly<Record<string, unknown>>): FieldError[] =>
  Object.keys(answers)
    .filter((key) => !questions.some((question) => question.key === key))
    .map((key) => ({
      field: `answers.${key.slice(0, 40)}`,
      code: 'unknown',
      message: '所选类别没有这个问题，请重新选择类别或去掉这个回答',
    }));

const read = (question: Question, value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.trim() : value;
  if (text === undefined || text === null || (typeof text === 'string' && visibleLength(text) === 0)) {
    if (question.required) throw new Wrong('是必答题，请回答');
    return undefined;
  }
  return READERS[question.type](text, question);
};

const READERS: Record<Question['type'], (value: unknown, question: Question) => string> = {
  choice: (value, { options = [] }) => {
    if (typeof value !== 'string' || !options.includes(value)) throw new Wrong(`请从中选一项：${options.join('、')}`);
    return value;
  },
  yesNo: (value) => {
    if (value === true || value === 'yes' || value === '是') return '是';
    if (value === false || value === 'no' || value === '否') return '否';
    throw new Wrong('请回答是或否');
  },
  number: (value) => {
    if (!/^\d{1,9}(\.\d{1,3})?$/.test(String(value))) throw new Wrong('请填写数字，最多三位小数');
    return String(Number(value));
  },
  text: (value) => {
    if (typeof value !== 'string' || !value.isWellFormed() || /\p{Cc}/u.test(value.replace(/[\t\n\r]/g, ''))) {
      throw new Wrong('请填写文字');
    }
    if (codePoints(value) > LIMITS.answer) throw new Wrong(`最多 ${LIMITS.answer} 个字，请删减`);
    return value;
  },
};
