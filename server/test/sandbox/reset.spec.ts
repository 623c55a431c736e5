import { createSandbox } from '../../src/sandbox/sandbox.app';
import { testCredentials } from '../support/test-credentials';

describe('resetting the sandbox', () => {
  it('forgets people, settings and the moved clock, but not where pushes go', async () => {
    const pushUrl = 'http://127.0.0.1:9/push';
    const sandbox = await createSandbox({
      dataFile: ':memory:',
      credentials: testCredentials,
      tickMs: 0,
      pushUrl,
      clock: { now: () => new Date('2026-11-22T08:00:00.000Z') },
    });
    const call = async (method: 'GET' | 'POST' | 'PUT', url: string, payload: object = {}) =>
      (await sandbox.inject(method === 'GET' ? { method, url } : { method, url, payload })).json<unknown>();
    await call('POST', '/phone/demo-01/code');
    await call('PUT', '/control/clock', { at: '2026-01-01T00:00:00.000Z' });
    await call('PUT', '/control/quotas', { smsPerDay: 1000 });
    await call('PUT', '/control/balance', { fen: 1 });

    expect(await call('POST', '/control/reset')).toEqual({ now: '2026-11-22T08:00:00.000Z' });

    expect(await call('GET', '/phone')).toEqual([]);
    expect(await call('GET', '/control/settings')).toMatchObject({ pushUrl, quotas: { smsPerDay: 10 } });
    expect(await call('GET', '/control/balance')).toEqual({ fen: 100_000_000 });
    expect(await call('GET', '/control/bills')).toEqual([]);
    await sandbox.close();
  });
});
