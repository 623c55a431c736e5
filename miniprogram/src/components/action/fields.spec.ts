import { bodyOf, fieldsOf, missingOf } from './fields';

const supplement = { needs: [['text', 'photoIds']] };
const rate = { needs: ['stars'] };

it('asks for what the server needs, then for what may be carried', () => {
  expect(fieldsOf(rate, { done: '', optional: ['text'], labels: { text: '想说的话' } })).toEqual([
    { name: 'stars', label: '评分', required: true },
    { name: 'text', label: '想说的话', required: false },
  ]);
});

it('needs only one of a group', () => {
  expect(missingOf(supplement, {})).toEqual({ field: 'text', message: '请填写“文字”或“照片”' });
  expect(missingOf(supplement, { text: '', photoIds: [] })).toBeDefined();
  expect(missingOf(supplement, { photoIds: ['p1'] })).toBeUndefined();
});

it('sends only the action’s fields, and of those what was filled in', () => {
  expect(bodyOf(rate, { stars: 5, text: '', photos: ['kept by the form'] }, { done: '', optional: ['text'] })).toEqual({
    stars: 5,
  });
});
