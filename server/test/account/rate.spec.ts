import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/http/create-app';
import { layOutCity } from '../support/city';
import { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { TestClock } from '../support/test-clock';
import { openTestDatabase } from '../support/test-database';
import { testSettings } from '../support/test-settings';

describeEachEngine('the limits of a city', (engine) => {
  const clock = new TestClock();
  let app: NestFastifyApplication;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    const { settings, dataSource, close } = await openTestDatabase(engine);
    remove = close;
    await layOutCity(dataSource, clock.now());
    await dataSource.destroy();
    const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
    app = await createApp(testSettings({ ...settings, NODE_ENV: 'development' }), { clock, log });
  });
  afterAll(async () => {
    await app.close();
    await remove();
  });
  beforeEach(() => clock.advance({ minutes: 10 }));

  const tryIn = (username: string, address = '198.51.100.7') => {
    const payload = { username, password: 'guess' };
    return new Client(app).send('POST', '/sessions/staff', payload, { 'x-forwarded-for': address });
  };
  const refusal = (seconds: number) => ({
    status: 429,
    headers: { 'retry-after': String(seconds) },
    body: { code: 'rate.limited' },
  });

  it('ten tries a minute for one user name, from wherever', async () => {
    for (let i = 0; i < 10; i++) expect(await tryIn('handler', `198.51.100.${i}`)).toMatchObject({ status: 401 });
    clock.advance({ seconds: 20 });
    expect(await tryIn('handler', '198.51.100.99')).toMatchObject(refusal(40));
    expect(await tryIn('reviewer', '198.51.100.99')).toMatchObject({ status: 401 });
    clock.advance({ seconds: 40 });
    expect(await Client.staff(app, 'handler')).toBeInstanceOf(Client);
  });

  it('twenty tries a minute from one address, with whatever name or code', async () => {
    for (let i = 0; i < 19; i++) expect(await tryIn(`nobody${i}`)).toMatchObject({ status: 401 });
    const wechat = () => new Client(app).send('POST', '/sessions/wechat', {}, { 'x-forwarded-for': '198.51.100.7' });
    expect(await wechat()).toMatchObject({ status: 422 });
    expect(await wechat()).toMatchObject(refusal(60));
    expect(await tryIn('handler')).toMatchObject(refusal(60));
    expect(await tryIn('handler', '198.51.100.8')).toMatchObject({ status: 401 });
  });

  it('sixty photos in ten minutes for one person', async () => {
    const [handler, lead] = [await Client.staff(app, 'handler'), await Client.staff(app, 'lead')];
    const upload = (person: Client) => person.upload(Buffer.from('no picture'));
    for (let i = 0; i < 60; i++) expect((await upload(handler)).status).toBe(415);
    expect(await upload(handler)).toMatchObject(refusal(600));
    expect((await upload(lead)).status).toBe(415);
  });

  it('a hundred and twenty questions to the map in ten minutes for one person', async () => {
    const [handler, lead] = [await Client.staff(app, 'handler'), await Client.staff(app, 'lead')];
    const ask = (person: Client) => person.get('/geocoding/reverse?lat=91&lng=116');
    for (let i = 0; i < 119; i++) expect((await ask(handler)).status).toBe(422);
    expect((await handler.get('/geocoding/search')).status).toBe(422);
    expect(await handler.get('/geocoding/search')).toMatchObject(refusal(600));
    expect((await ask(lead)).status).toBe(422);
  });
});
