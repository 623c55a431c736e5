import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, Steps } from '../support/steps';
import { World } from '../support/world';
import { holdJobs } from '../table/prepare';
import { countRows, expectProblem, expectRefused } from './refusal';

const JSON_TYPE = { 'content-type': 'application/json', 'idempotency-key': 'key-of-requests' };

describeEachEngine('requests that are no requests', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  beforeAll(async () => {
    world = await World.open(engine);
    await holdJobs(world);
    steps = new Steps(world);
    citizen = await world.citizen('demo-01');
  });
  afterAll(() => world.close());

  it.each(['{', '{"a":}', 'description=x', '{"__proto__":{"a":1}}'])('malformed JSON: %s', async (text) => {
    await expectRefused(world, 'request.malformed', () =>
      citizen.send('POST', '/reports', Buffer.from(text), JSON_TYPE),
    );
  });

  it.each(['[]', '"text"', '5', 'null', 'true'])('JSON that is no object: %s', async (text) => {
    await expectRefused(world, 'request.invalid', () => citizen.send('POST', '/reports', Buffer.from(text), JSON_TYPE));
  });

  it.each([
    ['application/xml', '<a/>'],
    ['text/plain', '{}'],
    ['application/x-www-form-urlencoded', 'description=x'],
    ['image/jpeg', 'x'],
    ['nothing', '{}'],
  ])('a body of another type: %s', async (type, text) => {
    const headers = { ...JSON_TYPE, 'content-type': type };
    const { detail } = await expectRefused(world, 'request.notJson', () =>
      citizen.send('POST', '/reports', Buffer.from(text), headers),
    );
    expect(detail).toContain('JSON');
  });

  it.each([40, 2_500, 100_000])('JSON nested %d deep', async (levels) => {
    const deep = Buffer.from(`{"answers":${'['.repeat(levels)}${']'.repeat(levels)}}`);
    const { detail } = await expectRefused(world, 'request.malformed', () =>
      citizen.send('POST', '/reports', deep, JSON_TYPE),
    );
    expect(detail).toContain('层');
  });

  it('a JSON body that is too large', async () => {
    const { detail } = await expectRefused(world, 'request.tooLarge', () =>
      citizen.post('/reports', { description: 'x'.repeat(300 * 1024) }),
    );
    expect(detail).not.toContain('照片');
  });

  it('filing and claiming without an Idempotency-Key, or with a bad one', async () => {
    for (const url of ['/reports', '/photos']) {
      await expectRefused(world, 'idempotency.missing', () => citizen.send('POST', url, {}));
    }
    for (const key of ['', 'with blank', 'k'.repeat(81), '汉']) {
      await expectRefused(world, 'request.invalid', () => citizen.post('/reports', {}, { 'idempotency-key': key }));
    }
  });

  it.each([
    ['GET', '/nothing'],
    ['POST', '/nothing'],
    ['POST', '/reports/x/actions/explode'],
    ['POST', '/reports/x/actions/lapseInfo'],
    ['POST', '/reports/x/actions/submit'],
    ['GET', '/reports/%00'],
    ['POST', '/reports/a%1Bb/actions/accept'],
    ['GET', '/photos/%7f/view'],
    ['GET', `/reports/${'x'.repeat(300)}`],
    ['PUT', '/reports'],
    ['DELETE', '/reports/x'],
    ['PATCH', '/reports/x/actions/transfer'],
    ['GET', '/reports/x/actions/transfer'],
  ] as const)('an unknown route or method: %s %s', async (method, url) => {
    await expectRefused(world, 'route.notFound', () => citizen.send(method, url));
    await expectRefused(world, 'route.notFound', () => world.anonymous().send(method, url));
  });

  it.each(['/reports/%F0%9F%94%A5', `/reports/${'x'.repeat(90)}`, '/reports/..%2F..%2Fetc'])(
    'an id that is none: %s',
    async (url) => {
      await expectRefused(world, 'notFound', () => citizen.get(url));
    },
  );

  it.each(['/reports/%E0%A4%A', '/%'])('an address that cannot be read: %s', async (url) => {
    await expectRefused(world, 'request.malformed', () => citizen.get(url));
  });

  it.each(['scope=all', 'limit=0', 'limit=101', 'limit=x', 'state=open', 'cursor=%00', 'cursor=bm9uZQ', 'q=', 'a=1'])(
    'a list asked for with %s',
    async (query) => {
      await expectRefused(world, 'request.invalid', () => citizen.get(`/reports?${query}`));
    },
  );

  it('a session that is over, was never, or is none', async () => {
    const late = await world.citizen('demo-03');
    must(await late.get('/me'));
    world.clock.advance({ minutes: 31 });
    await expectRefused(world, 'session.expired', () => late.get('/me'));
    await expectRefused(world, 'session.expired', () => late.post('/reports', {}));
    const wrong = { authorization: 'Bearer 0123456789012345678901234567890123456789012' };
    await expectRefused(world, 'session.expired', () => late.send('GET', '/me', undefined, wrong));
    await expectRefused(world, 'session.missing', () => world.anonymous().get('/me'));
    citizen = await world.citizen('demo-01');
  });

  it('an action in the wrong state, and one on a version that is past', async () => {
    const id = await steps.file(citizen);
    const reviewer = await world.staff('reviewer');
    const dispatcher = await world.staff('dispatcher');
    const wrong = await expectRefused(world, 'report.wrongState', () =>
      reviewer.act(id, 'approve', { verdict: '好', noRewardReason: '演练' }),
    );
    expect(wrong).toMatchObject({ state: 'submitted', version: 1 });
    await steps.transfer(id);
    const before = await countRows(world);
    const stale = expectProblem(await dispatcher.act(id, 'recall', { version: 1, reason: '转错了' }), 'report.stale');
    expect(stale).toMatchObject({ state: 'transferred', version: 2 });
    expect(await countRows(world)).toEqual(before);
    expect(await dispatcher.report(id)).toMatchObject({ state: 'transferred', version: 2 });
  });
});
