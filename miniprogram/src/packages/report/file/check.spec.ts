import { newDraft } from '@/services/draft.service';
import type { CategoryView } from '@/services/wire';
import { problemsOf } from './check';

const photo = { key: 'k', name: 'n' };
const leaf = {
  id: 'l',
  emergency: false,
  questions: [
    { key: 'where', type: 'choice', label: '在哪里？', required: true },
    { key: 'many', type: 'number', label: '几个？', required: false },
  ],
} as unknown as CategoryView;
const whole = {
  ...newDraft(),
  photos: [photo],
  address: '东关街',
  categoryId: 'l',
  answers: { where: '楼道' },
  description: '电动车堵门',
};

it('finds nothing in a whole report', () => {
  expect(problemsOf(whole, leaf).size).toBe(0);
});

it('names what is missing in the order of the page', () => {
  expect([...problemsOf(newDraft(), undefined).keys()]).toEqual(['photoIds', 'address', 'categoryId', 'description']);
});

it('asks for the answers that are needed, and for numbers where a number is meant', () => {
  const problems = problemsOf({ ...whole, answers: { many: '三个' } }, leaf);
  expect([...problems.keys()]).toEqual(['answers.where', 'answers.many']);
});

it('lets an emergency go without a photo', () => {
  const problems = problemsOf({ ...whole, photos: [] }, { ...leaf, emergency: true });
  expect(problems.size).toBe(0);
});

it('holds back while a photo has failed', () => {
  expect(problemsOf(whole, leaf, { photoFailed: true }).get('photoIds')).toContain('重试');
});

it('counts code points: an emoji is one', () => {
  expect(problemsOf({ ...whole, address: '🔥'.repeat(200) }, leaf).size).toBe(0);
  expect(problemsOf({ ...whole, address: '🔥'.repeat(201) }, leaf).has('address')).toBe(true);
});
