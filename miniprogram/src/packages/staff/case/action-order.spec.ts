import type { AllowedActionView, ReportView } from '@/services/wire';
import { answersBeside, arranged } from './action-order';

const report = (...names: AllowedActionView['action'][]) =>
  ({ actions: names.map((action) => ({ action, label: action, needs: [] })) }) as unknown as ReportView;
const drawn = (...names: AllowedActionView['action'][]) => {
  const { main, rest } = arranged(report(...names));
  return [main, rest].map((actions) => actions.map(({ action }) => action));
};

it('has one main action, the rest under 更多', () => {
  expect(drawn('decline', 'transfer', 'merge')).toEqual([['transfer'], ['decline', 'merge']]);
});

it('gives two answers to one question the same weight', () => {
  expect(drawn('ask', 'approve', 'rework', 'publish')).toEqual([
    ['rework', 'approve'],
    ['ask', 'publish'],
  ]);
  expect(drawn('rejectAppeal', 'upholdAppeal')[0]).toEqual(['rejectAppeal', 'upholdAppeal']);
});

it('has no main action where only side steps are left', () => {
  expect(drawn('merge', 'reclassify')).toEqual([[], ['merge', 'reclassify']]);
  expect(drawn('requestInfo', 'decline', 'merge')[0]).toEqual([]);
  expect(drawn('rework', 'reclassify')[0]).toEqual([]);
});

it('finds the other answer', () => {
  expect(answersBeside('approve', report('approve', 'rework', 'ask')).map(({ action }) => action)).toEqual([
    'approve',
    'rework',
  ]);
  expect(answersBeside('transfer', report('transfer', 'decline'))).toEqual([]);
});
