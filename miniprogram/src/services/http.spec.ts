import Taro from '@tarojs/taro';
import { resetTaro } from '../../test/doubles/taro';
import { sessionStore } from '@/session/session';
import { get, post } from './http';
import { accessToken, keepTokens } from './tokens';
import type { MeView, TokensView } from './wire';

interface Asked {
  url: string;
  method: string;
  header: Record<string, string>;
}

const request = jest.mocked(Taro.request);
const tokens = (name: string): TokensView => ({
  accessToken: name,
  accessExpiresAt: '2026-11-22T01:15:00.000Z',
  refreshToken: `refresh-${name}`,
  refreshExpiresAt: '2026-12-22T01:00:00.000Z',
});
const me: MeView = { kind: 'citizen', name: '群众', phone: null, roles: [], mustChangePassword: false };
const expired = { statusCode: 401, data: { code: 'session.expired', title: '请重新登录' } };

/** A server for which only this access token is good. @param refreshed what it answers to a renewal */
const serverWith = (good: string, refreshed: object) =>
  request.mockImplementation((async ({ url, header }: Asked) => {
    if (url.endsWith('/sessions/refresh')) return refreshed;
    return header.authorization === `Bearer ${good}` ? { statusCode: 200, data: 'told' } : expired;
  }) as never);

const asked = (): Asked[] => request.mock.calls.map(([options]) => options as unknown as Asked);
const renewals = (): number => asked().filter(({ url }) => url.endsWith('/sessions/refresh')).length;

beforeEach(() => {
  resetTaro();
  keepTokens(tokens('old'));
  sessionStore.set({ me });
});

it('renews a session once for all that find it ended, and asks again', async () => {
  serverWith('new', { statusCode: 200, data: tokens('new') });
  expect(await Promise.all([get('/me'), get('/rewards'), get('/reports')])).toEqual(['told', 'told', 'told']);
  expect(renewals()).toBe(1);
  expect(accessToken()).toBe('new');
});

it('uses what another call has renewed meanwhile', async () => {
  serverWith('new', { statusCode: 200, data: tokens('new') });
  request.mockImplementationOnce((async () => {
    keepTokens(tokens('new'));
    return expired;
  }) as never);
  expect(await get('/me')).toBe('told');
  expect(renewals()).toBe(0);
});

it('repeats a deed with the same key: it happens once', async () => {
  serverWith('new', { statusCode: 200, data: tokens('new') });
  await post('/reports', {}, 'wish');
  const deeds = asked().filter(({ url }) => url.endsWith('/reports'));
  expect(deeds.map(({ header }) => header['idempotency-key'])).toEqual(['wish', 'wish']);
});

it('signs out when the renewal is refused as well', async () => {
  serverWith('none', expired);
  await expect(get('/me')).rejects.toMatchObject({ code: 'session.expired', message: '请重新登录' });
  expect(accessToken()).toBeUndefined();
  expect(sessionStore.get().me).toBeNull();
  expect(renewals()).toBe(1);
});

it('asks no third time when the new session is refused too', async () => {
  serverWith('none', { statusCode: 200, data: tokens('new') });
  await expect(get('/me')).rejects.toMatchObject({ status: 401 });
  expect(asked()).toHaveLength(3);
});

it('stays signed in when nobody can be asked', async () => {
  serverWith('none', expired);
  request.mockResolvedValueOnce(expired as never).mockRejectedValueOnce({ errMsg: 'request:fail' });
  await expect(get('/me')).rejects.toMatchObject({ code: 'offline' });
  expect(accessToken()).toBe('old');
  expect(sessionStore.get().me).toEqual(me);
});
