import Taro from '@tarojs/taro';
import { resetTaro } from '../../test/doubles/taro';
import { forgetAbout, forgetReadings, MOST_READINGS, readable, shownFromMemory } from './readable';

const request = jest.mocked(Taro.request);
const answers = (data: unknown, statusCode = 200) => request.mockResolvedValueOnce({ statusCode, data } as never);
const read = async (path: string, data: unknown, query = {}) => {
  answers(data);
  await readable(path, query);
};

beforeEach(() => {
  resetTaro();
  request.mockRejectedValue({ errMsg: 'request:fail' });
});

it('answers from memory without network, each address with its own, and says so', async () => {
  await read('/reports', 'mine', { scope: 'mine' });
  await read('/reports', 'followed', { scope: 'followed' });
  expect(shownFromMemory.get()).toBe(false);
  expect(await readable('/reports', { scope: 'mine' })).toBe('mine');
  expect(await readable('/reports', { scope: 'followed' })).toBe('followed');
  expect(shownFromMemory.get()).toBe(true);
  await read('/reports', 'mine', { scope: 'mine' });
  expect(shownFromMemory.get()).toBe(false);
});

it.each([{ cursor: 'c' }, { q: '灯' }])('keeps neither later pages nor searches: %o', async (query) => {
  await read('/articles', 'found', query);
  await expect(readable('/articles', query)).rejects.toMatchObject({ code: 'offline' });
});

it('keeps the last answers and drops what was read longest ago', async () => {
  for (let n = 0; n <= MOST_READINGS; n += 1) await read(`/articles/${n}`, n);
  expect(await readable('/articles/1')).toBe(1);
  await expect(readable('/articles/0')).rejects.toMatchObject({ code: 'offline' });
});

it('shows the next holder nothing, also of an answer that was still on its way', async () => {
  await read('/reports/r1', 'seen');
  let arrive: (answer: unknown) => void = () => undefined;
  request.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)) as never);
  const late = readable('/reports/r2');
  forgetReadings();
  arrive({ statusCode: 200, data: 'late' });
  expect(await late).toBe('late');
  await expect(readable('/reports/r1')).rejects.toMatchObject({ code: 'offline' });
  await expect(readable('/reports/r2')).rejects.toMatchObject({ code: 'offline' });
});

it('forgets what has changed, and what is gone', async () => {
  await read('/rewards', 'claimable', { state: 'claimable' });
  await read('/square/s1', 'published');
  forgetAbout('/rewards');
  await expect(readable('/rewards', { state: 'claimable' })).rejects.toMatchObject({ code: 'offline' });
  answers({ code: 'notFound' }, 404);
  await expect(readable('/square/s1')).rejects.toMatchObject({ code: 'notFound' });
  await expect(readable('/square/s1')).rejects.toMatchObject({ code: 'offline' });
});

it('shows a refusal of the server, not what was read before', async () => {
  await read('/reports/r1', 'seen');
  answers({ code: 'service.busy' }, 503);
  await expect(readable('/reports/r1')).rejects.toMatchObject({ code: 'service.busy' });
});

it('goes on where the device has no room', async () => {
  const write = jest.spyOn(Taro, 'setStorageSync').mockImplementationOnce(() => {
    throw new Error('QuotaExceededError');
  });
  answers('read');
  expect(await readable('/reports/r1')).toBe('read');
  write.mockRestore();
});
