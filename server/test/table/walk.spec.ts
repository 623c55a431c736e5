import { isDeepStrictEqual } from 'node:util';
import { describeEachEngine } from '../support/engines/engines';
import type { Answer } from '../support/client';
import { World } from '../support/world';
import { bodyOf, type RoutedAction, routedActions } from './bodies';
import { allowed, cells, expectedFor } from './cells';
import { rolesOf } from './expectation';
import { type Footprint, footprintOf, lastEventOf } from './footprint';
import { type People, type Person, signInEverybody } from './people';
import { holdJobs, Prepare } from './prepare';
import { type SampleName, sampleOf } from './samples';

type Body = Record<string, unknown>;

const CODES = {
  401: 'session.missing',
  403: 'role.forbidden',
  404: 'notFound',
  409: 'report.wrongState',
  422: 'report.guard',
} as const;

/** What a version stands for: it moves with these, and only with these. */
const versioned = ({ report: { state, deadline, leadUnitId }, assignments }: Footprint) => ({
  state,
  deadline,
  leadUnitId,
  lead: assignments.filter(({ role }) => role === 'lead'),
});

/** How many rows more there are. */
const traces = (after: Footprint, before: Footprint) => ({
  events: after.events - before.events,
  audits: after.audits - before.audits,
  orders: after.orders - before.orders,
  answers: after.answers - before.answers,
});

describeEachEngine('the table, walked cell by cell', (engine) => {
  let world: World;
  let people: People;
  let prepare: Prepare;
  let ids: Record<SampleName, string>;
  let targetReportId: string;

  beforeAll(async () => {
    world = await World.open(engine);
    await holdJobs(world);
    people = await signInEverybody(world);
    prepare = new Prepare(world, people);
    ids = await prepare.everything();
    targetReportId = await prepare.copy.of(ids.submitted);
  }, 120_000);
  afterAll(() => world.close());

  const bodyFor = async (action: RoutedAction, sample: SampleName, id: string, uploadId = id): Promise<Body> => {
    const { units, staff } = world.city;
    return bodyOf(action, {
      now: world.clock.now(),
      unitId: units.fireEast,
      handlerId: sampleOf(sample).units === 'road' ? staff['handler-road']! : staff.colleague!,
      targetReportId,
      photoId: await prepare.copy.photoOf(id),
      uploadId,
    });
  };

  const send = (person: Person, action: RoutedAction, id: string, version: number, body: Body): Promise<Answer<Body>> =>
    people[person].post(`/reports/${id}/actions/${action}`, { ...body, version });

  const refusal = ({ status, body }: Answer<Body>) => ({
    status,
    code: body.code,
    ...(status === 422 ? { guard: body.guard } : {}),
    ...(status === 409 ? { state: body.state, version: body.version } : {}),
  });

  it.each(cells)('refuses %s at %s what the table refuses, and nothing changes', async (person, sample) => {
    const id = ids[sample];
    const before = await footprintOf(world, id);
    const { state, version } = before.report;
    const answers: unknown[] = [];
    const expected: unknown[] = [];
    for (const [action, cell] of expectedFor(person, sample).filter(([, { status }]) => status !== 200)) {
      const answer = await send(person, action, id, version, await bodyFor(action, sample, id));
      answers.push({ action, ...refusal(answer) });
      const now = cell.status === 409 ? { state, version } : {};
      expected.push({ action, ...cell, code: CODES[cell.status as keyof typeof CODES], ...now });
    }
    expect(answers).toEqual(expected);
    expect(await footprintOf(world, id)).toEqual(before);
  });

  it.each(allowed)('lets %s %s at %s', async (person, action, sample, { to, movesVersion }) => {
    const id = await prepare.copy.of(ids[sample]);
    const uploadId = action === 'resolve' ? await people[person].photo() : undefined;
    const body = await bodyFor(action, sample, id, uploadId);
    const before = await footprintOf(world, id);
    const { state, version } = before.report;
    const next = version + (movesVersion ? 1 : 0);

    const answer = await send(person, action, id, version, body);

    expect(answer).toMatchObject({ status: 200, body: { id, state: to, version: next } });
    const after = await footprintOf(world, id);
    expect(after.report).toMatchObject({ state: to, version: next, eventCount: before.report.eventCount + 1 });
    expect(traces(after, before)).toEqual({ events: 1, audits: 1, orders: 1, answers: 1 });
    const event = await lastEventOf(world, id);
    expect(event).toMatchObject({ seq: after.report.eventCount, action, fromState: state, toState: to });
    expect(event).toMatchObject({ version: next, holder: after.report.holder, at: world.clock.now() });
    expect(rolesOf(person, sampleOf(sample))).toContain(event!.role);
    expect(isDeepStrictEqual(versioned(after), versioned(before))).toBe(!movesVersion);
  });

  it.each(cells.filter(([person, sample]) => rolesOf(person, sampleOf(sample)).length > 0))(
    'offers %s at %s exactly the actions that the table allows',
    async (person, sample) => {
      const seen = await people[person].report(ids[sample]);
      const of = sampleOf(sample).actions ?? routedActions;
      const offered = seen.actions.map(({ action }) => action).filter((action) => (of as string[]).includes(action));
      const open = expectedFor(person, sample).filter(([, { status }]) => status === 200);
      expect(offered.sort()).toEqual(open.map(([action]) => action).sort());
    },
  );
});
