import { describeEachEngine } from '../support/engines/engines';
import { Steps } from '../support/steps';
import { World } from '../support/world';
import { type People, type Person, signInEverybody } from './people';
import { holdJobs } from './prepare';

const WRONG_BODY = { question: '', unknown: 1 };

describeEachEngine('the order of refusals', (engine) => {
  let world: World;
  let people: People;
  let id: string;

  /** A case that waits for a dispatcher, at version 1. */
  beforeAll(async () => {
    world = await World.open(engine);
    await holdJobs(world);
    people = await signInEverybody(world);
    id = await new Steps(world).file(people.reporter);
  });
  afterAll(() => world.close());

  const codeOf = async (person: Person, action: string, body: object, report = id): Promise<string> => {
    const { status, body: problem } = await people[person].post(`/reports/${report}/actions/${action}`, body);
    return `${status} ${String(problem.code)}`;
  };

  it('401 comes before everything', async () => {
    expect(await codeOf('anonymous', 'requestInfo', WRONG_BODY, 'nothing')).toBe('401 session.missing');
  });

  it('404 comes before role, shape, version, state and guard', async () => {
    for (const stranger of ['otherCitizen', 'handler', 'otherReviewer', 'paymaster', 'admin'] as const) {
      expect(await codeOf(stranger, 'requestInfo', WRONG_BODY)).toBe('404 notFound');
    }
    expect(await codeOf('dispatcher', 'requestInfo', WRONG_BODY, '01JXXXXXXXXXXXXXXXXXXXXXXX')).toBe('404 notFound');
    expect(await codeOf('dispatcher', 'requestInfo', WRONG_BODY, 'nothing')).toBe('404 notFound');
  });

  it('403 comes before shape, version, state and guard', async () => {
    expect(await codeOf('reporter', 'requestInfo', WRONG_BODY)).toBe('403 role.forbidden');
    expect(await codeOf('auditor', 'approve', { version: 99 })).toBe('403 role.forbidden');
    expect(await codeOf('dispatcher', 'approve', {})).toBe('403 role.forbidden');
  });

  it('422 of the shape comes before version, state and guard', async () => {
    expect(await codeOf('dispatcher', 'requestInfo', { ...WRONG_BODY, version: 99 })).toBe('422 request.invalid');
    expect(await codeOf('reviewer', 'approve', { version: 99, verdict: '好' })).toBe('422 request.invalid');
  });

  it('409 of the version comes before state and guard', async () => {
    const late = { version: 99, reasonCode: 'notOurs', reason: '请拨打 12345' };
    expect(await codeOf('reviewer', 'decline', late)).toBe('409 report.stale');
    expect(
      await codeOf('reviewer', 'rework', { version: 99, reason: '不清楚', deadline: '2026-12-01T00:00:00Z' }),
    ).toBe('409 report.stale');
    expect(await codeOf('reviewer', 'decline', { ...late, version: 1 })).toBe('422 report.guard');
  });

  it('409 of the state comes before the action’s own rules', async () => {
    const deadline = '2020-01-01T00:00:00Z';
    expect(await codeOf('reviewer', 'rework', { version: 1, reason: '不清楚', deadline })).toBe(
      '409 report.wrongState',
    );
  });
});
