import { FIELDS } from '@suishoupai/shared/report/fields';
import { actionOf } from '@suishoupai/shared/report/table';
import type { Role } from '@suishoupai/shared/roles';
import type { Answer } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { Steps } from '../support/steps';
import { World } from '../support/world';
import { bodyOf, type RoutedAction, routedActions } from './bodies';
import { footprintOf } from './footprint';
import { type People, type Person, signInEverybody } from './people';
import { holdJobs } from './prepare';

type Body = Record<string, unknown>;
type Problem = Answer<{ code: string; detail: string; errors: { field: string; message: string }[] }>;

interface OpenApi {
  paths: Record<string, { post: { requestBody: { content: Record<string, { schema: { $ref: string } }> } } }>;
  components: { schemas: Record<string, { required?: string[]; properties: object }> };
}

const PERSON: Partial<Record<Role, Person>> = {
  citizen: 'reporter',
  dispatcher: 'dispatcher',
  handler: 'handler',
  unitLead: 'unitLead',
  reviewer: 'reviewer',
};

/** Somebody whose role may do it in some state. */
const doerOf = (action: RoutedAction): Person => PERSON[actionOf(action).ways[0]!.by[0]!]!;

const groupsOf = (action: RoutedAction | 'submit') => actionOf(action).needs.map((need) => [need].flat() as string[]);

/** Every needed field of every action, a group under the name of its first. */
const needs = routedActions.flatMap((action) => groupsOf(action).map((group) => [action, group[0]!, group] as const));

describeEachEngine('what an action must carry', (engine) => {
  let world: World;
  let steps: Steps;
  let people: People;
  let id: string;
  let version: number;

  /** A case in handling: there everybody but strangers has a role. */
  beforeAll(async () => {
    world = await World.open(engine);
    await holdJobs(world);
    steps = new Steps(world);
    people = await signInEverybody(world);
    id = await steps.file(people.reporter);
    await steps.transfer(id);
    await steps.accept(id);
    version = (await people.handler.report(id)).version;
  });
  afterAll(() => world.close());

  const bodyFor = (action: RoutedAction): Body => {
    const { units, staff } = world.city;
    const ids = { targetReportId: id, photoId: id, uploadId: id };
    return bodyOf(action, { now: world.clock.now(), unitId: units.fireEast, handlerId: staff.colleague!, ...ids });
  };

  const refused = async (person: Person, action: RoutedAction, body: Body): Promise<Problem['body']> => {
    const before = await footprintOf(world, id);
    const answer = await people[person].post<Problem['body']>(`/reports/${id}/actions/${action}`, body);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 422, code: 'request.invalid' });
    expect(await footprintOf(world, id)).toEqual(before);
    return answer.body;
  };

  it.each(needs)('%s without %s is refused, naming it', async (action, field, group) => {
    const complete = bodyFor(action);
    for (const nothing of [undefined, null, '', []]) {
      const without = Object.fromEntries(group.map((member) => [member, nothing]));
      const { errors } = await refused(doerOf(action), action, { ...complete, ...without, version });
      expect(group).toContain(errors[0]!.field);
      expect(errors[0]!.message).toMatch(/[一-鿿]/);
    }
    const { errors } = await refused(doerOf(action), action, {
      ...Object.fromEntries(Object.entries(complete).filter(([name]) => !group.includes(name))),
      version,
    });
    expect(errors.map((error) => error.field)).toEqual([field]);
  });

  it.each(routedActions.filter((action) => !actionOf(action).anyVersion))(
    '%s without the version is refused',
    async (action) => {
      for (const wrong of [undefined, null, '1', 0, -1, 1.5]) {
        const { errors } = await refused(doerOf(action), action, { ...bodyFor(action), version: wrong });
        expect(errors.map(({ field }) => field)).toEqual(['version']);
      }
    },
  );

  it('names every missing field at once', async () => {
    const { errors } = await refused('handler', 'resolve', {});
    expect(errors.map(({ field }) => field).sort()).toEqual(['afterPhotos', 'outcome', 'text', 'version']);
  });

  it.each(routedActions)('%s is documented with what the table needs', async (action) => {
    const schema = await schemaOf(`/api/v1/reports/{id}/actions/${action}`);
    const alone = groupsOf(action).filter((group) => group.length === 1);
    const versions = actionOf(action).anyVersion ? [] : ['version'];
    expect((schema.required ?? []).sort()).toEqual([...alone.flat(), ...versions].sort());
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(groupsOf(action).flat()));
  });

  it('filing is documented with what the table needs, and refused without it', async () => {
    const required = groupsOf('submit').flat();
    expect((await schemaOf('/api/v1/reports')).required?.sort()).toEqual([...required].sort());
    const { errors } = (await people.reporter.post<Problem['body']>('/reports', {})).body;
    expect(errors.map(({ field }) => field).sort()).toEqual([...required].sort());
    expect(required.every((field) => field in FIELDS)).toBe(true);
  });

  const schemaOf = async (path: string) => {
    const document = (await world.app.inject({ method: 'GET', url: '/openapi.json' })).json<OpenApi>();
    const { $ref } = document.paths[path]!.post.requestBody.content['application/json']!.schema;
    return document.components.schemas[$ref.split('/').at(-1)!]!;
  };
});
