import { actionOf } from '@suishoupai/shared/report/table';
import type { Role } from '@suishoupai/shared/roles';
import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, Steps } from '../support/steps';
import { World } from '../support/world';
import { bodyOf, type RoutedAction, routedActions } from '../table/bodies';
import { holdJobs } from '../table/prepare';
import { countRows } from './refusal';

const HOSTILE = [null, '', 'x', [], [null], [[]], [{}], {}, 0, -1, true, '\u0000', '\ud800', 'x'.repeat(5000)];

/** The closed case's version is past, so nothing happens; `rate` alone asks for no version there. */
const tried = routedActions.filter((action) => action !== 'rate');

describeEachEngine('values nobody would send by accident', (engine) => {
  let world: World;
  let people: Partial<Record<Role, Client>>;
  let id: string;
  beforeAll(async () => {
    world = await World.open(engine);
    await holdJobs(world);
    const citizen = await world.citizen('demo-01');
    id = await new Steps(world).close(citizen);
    const office = await world.staff('dispatcher2');
    people = { citizen, dispatcher: office, reviewer: office };
    people.handler = await world.staff('handler');
    people.unitLead = await world.staff('lead');
  });
  afterAll(() => world.close());

  const bodyFor = (action: RoutedAction): Record<string, unknown> => {
    const { units, staff } = world.city;
    const named = { targetReportId: id, photoId: id, uploadId: id, handlerId: staff.handler!, unitId: units.fireEast };
    return bodyOf(action, { now: world.clock.now(), ...named });
  };

  /** The action's body with each of its fields, and each of the fields inside those, replaced by something hostile. */
  const bodiesFor = (action: RoutedAction): object[] => {
    const body = bodyFor(action);
    return Object.keys(body).flatMap((field) =>
      [...HOSTILE, ...inside(body[field])].map((value) => ({ ...body, [field]: value })),
    );
  };

  const inside = (value: unknown): unknown[] => {
    const [first] = Array.isArray(value) ? (value as unknown[]) : [];
    if (typeof first !== 'object' || first === null) return [];
    const member = first as Record<string, unknown>;
    return Object.keys(member).flatMap((key) =>
      [undefined, ...HOSTILE].map((hostile) => [{ ...member, [key]: hostile }]),
    );
  };

  it.each(tried)('%s refuses them all', async (action) => {
    const before = await countRows(world);
    const doer = people[actionOf(action).ways[0]!.by[0]!]!;
    for (const body of bodiesFor(action)) {
      const { status } = await doer.post(`/reports/${id}/actions/${action}`, { ...body, version: 1 });
      expect({ body, status, refused: status === 409 || status === 422 }).toEqual({ body, status, refused: true });
    }
    expect(await countRows(world)).toEqual(before);
  });

  it('resolving with photos taken at no time on any calendar', async () => {
    const handler = await world.staff('handler');
    const body = bodyFor('resolve') as { afterPhotos: object[] };
    for (const takenAt of ['0000-01-01T00:00:00Z', '2026-13-45T99:99:99Z', '9999-12-31T23:59:59-12:00', 'now', 5]) {
      const afterPhotos = [{ ...body.afterPhotos[0], takenAt }];
      const answer = await handler.post(`/reports/${id}/actions/resolve`, { ...body, afterPhotos, version: 1 });
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: 'afterPhotos.0.takenAt' }] } });
    }
  });

  it('reclassifying to null for a category changes the severity alone', async () => {
    const dispatcher = await world.staff('dispatcher');
    const report = await new Steps(world).file(people.citizen!);
    const change = { categoryId: null, severity: 'major', reason: '现场核实', clause: '第 3 条' };
    must(await dispatcher.act(report, 'reclassify', change));
    expect(await dispatcher.report(report)).toMatchObject({ severity: 'major', category: { name: '消防通道堵塞' } });
  });
});
