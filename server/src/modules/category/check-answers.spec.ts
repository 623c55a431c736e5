import type { FieldError } from '@suishoupai/shared/problems';
import { Problem } from '../../common/problem';
import type { Question } from './category.entity';
import { checkAnswers } from './check-answers';

const questions: Question[] = [
  { key: 'place', type: 'choice', label: '是什么地方？', options: ['居民楼', '工厂'], required: true },
  { key: 'locked', type: 'yesNo', label: '锁着吗？', required: false },
  { key: 'count', type: 'number', label: '几处？', required: false },
  { key: 'floor', type: 'text', label: '几楼？', required: false },
];

const errorsOf = (answers: Record<string, unknown>): FieldError[] => {
  try {
    checkAnswers({ questions }, answers);
  } catch (error) {
    if (error instanceof Problem) return error.extra.errors ?? [];
    throw error;
  }
  return [];
};

describe('checkAnswers', () => {
  it('brings answers into one spelling and leaves empty ones out', () => {
    const answers = { place: '工厂', locked: true, count: ' 007.50 ', floor: ' \u200b\u2800' };
    expect(checkAnswers({ questions }, answers)).toEqual({ place: '工厂', locked: '是', count: '7.5' });
  });

  it.each([
    [true, '是'],
    ['yes', '是'],
    ['是', '是'],
    [false, '否'],
    ['no', '否'],
    ['否', '否'],
  ])('reads yes and no from %j', (locked, expected) => {
    expect(checkAnswers({ questions }, { place: '工厂', locked }).locked).toBe(expected);
  });

  it.each([
    ['a required one is missing', {}, 'answers.place'],
    ['a required one is empty', { place: ' ' }, 'answers.place'],
    ['an option does not exist', { place: '月球' }, 'answers.place'],
    ['an option is not text', { place: ['工厂'] }, 'answers.place'],
    ['neither yes nor no', { place: '工厂', locked: 'maybe' }, 'answers.locked'],
    ['no number', { place: '工厂', count: '许多' }, 'answers.count'],
    ['a number in another notation', { place: '工厂', count: 1e21 }, 'answers.count'],
    ['a text too long', { place: '工厂', floor: '长'.repeat(201) }, 'answers.floor'],
    ['a control character', { place: '工厂', floor: '3\u0000楼' }, 'answers.floor'],
    ['half a character', { place: '工厂', floor: '\ud800' }, 'answers.floor'],
    ['nobody asked', { place: '工厂', colour: '红' }, 'answers.colour'],
    ['an inherited name', { place: '工厂', constructor: 'x' }, 'answers.constructor'],
  ])('refuses when %s', (_name, answers, field) => {
    expect(errorsOf(answers).map((error) => error.field)).toEqual([field]);
  });

  it('names every wrong answer at once, in Chinese', () => {
    const errors = errorsOf({ locked: 'x', count: 'x' });
    expect(errors.map((error) => error.field)).toEqual(['answers.place', 'answers.locked', 'answers.count']);
    expect(errors[0]!.message).toBe('“是什么地方？”是必答题，请回答');
  });
});
