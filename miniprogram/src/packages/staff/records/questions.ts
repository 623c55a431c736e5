import type { QuestionDto, QuestionView } from '@/services/wire';
import { QUESTION_TYPES } from './words';
import { linesOf } from './wrong';

/** A question while it is edited: its options are lines of text. */
export interface QuestionForm {
  /** Reports answer under it, so it stays as it is. */
  key: string;
  type: QuestionView['type'];
  label: string;
  options: string;
  required: boolean;
}

export const questionForm = ({ options = [], ...question }: QuestionView): QuestionForm => ({
  ...question,
  options: options.join('\n'),
});

export const questionOf = ({ options, ...question }: QuestionForm): QuestionDto => ({
  ...question,
  label: question.label.trim(),
  ...(question.type === 'choice' ? { options: linesOf(options) } : {}),
});

/** 冒烟了吗？（单选：有、没有；必答） */
export const questionWords = ({ label, type, options = [], required }: QuestionView): string => {
  const choices = options.length > 0 ? `：${options.join('、')}` : '';
  return `${label}（${QUESTION_TYPES[type]}${choices}${required ? '；必答' : ''}）`;
};

/** Under a key that none of the others has. */
export const emptyQuestion = (others: readonly QuestionForm[]): QuestionForm => {
  const taken = new Set(others.map(({ key }) => key));
  const free = Array.from({ length: taken.size + 1 }, (_, index) => `q${index + 1}`).find((key) => !taken.has(key));
  return { key: free ?? 'q0', type: 'choice', label: '', options: '', required: false };
};
