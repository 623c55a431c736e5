import { forgetAllInput, forgetInput, keepInput, keepInputOf, keptInput } from './kept-input.service';
import { dropPhoto } from './photo.service';

jest.mock('./photo.service');

const photo = { key: 'k1', name: 'n1' };

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-22T02:00:00Z') });
  forgetAllInput();
  jest.clearAllMocks();
});
afterEach(() => jest.useRealTimers());

it('keeps every form’s input by itself until it is forgotten', () => {
  keepInput('a', { text: '甲' });
  keepInput('b', { text: '乙' });
  keepInput('a', { text: '甲甲' });
  forgetInput('b');
  expect(keptInput('a')).toEqual({ text: '甲甲' });
  expect(keptInput('b')).toBeUndefined();
});

it('lets photos go with the form that held them', () => {
  keepInput('a', { photos: [photo] });
  keepInput('a', { photos: [photo], text: '还在漏电' });
  expect(dropPhoto).not.toHaveBeenCalled();
  forgetInput('a');
  expect(dropPhoto).toHaveBeenCalledWith(photo);
});

it('keeps the newest twenty', () => {
  keepInput('first', { photos: [photo] });
  for (let each = 1; each < 20; each += 1) keepInput(`form-${each}`, { text: '字' });
  expect(keptInput('first')).toBeDefined();
  keepInput('one more', { text: '字' });
  expect(keptInput('first')).toBeUndefined();
  expect(dropPhoto).toHaveBeenCalledWith(photo);
  expect(keptInput('form-1')).toBeDefined();
});

it('keeps nothing for longer than seven days', () => {
  keepInput('a', { photos: [photo] });
  jest.setSystemTime(new Date('2026-11-29T01:59:00Z'));
  expect(keptInput('a')).toBeDefined();
  jest.setSystemTime(new Date('2026-11-29T02:00:00Z'));
  expect(keptInput('a')).toBeUndefined();
  keepInput('b', { text: '字' });
  expect(dropPhoto).toHaveBeenCalledWith(photo);
});

it('shows nobody what somebody else wrote', () => {
  keepInputOf('staff 王某');
  keepInput('a', { text: '甲' });
  keepInputOf('staff 王某');
  expect(keptInput('a')).toEqual({ text: '甲' });
  keepInputOf('staff 李某');
  expect(keptInput('a')).toBeUndefined();
});
