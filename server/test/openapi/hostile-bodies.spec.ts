import { availableEngines } from '../support/engines/engines';
import type { Client } from '../support/client';
import { World } from '../support/world';
import { type OpenApi, operationsOf, type Schema } from './document';

type Method = 'POST' | 'PUT' | 'PATCH';
type Body = [method: Method, url: string, properties: Record<string, Schema>];

/** Nobody sends these by accident; `null` may stand for what is left out. */
const HOSTILE = [null, [[]], [null], [{}], {}, 'x', -1, true];
/** For a list of objects: none of these is one. */
const NO_OBJECTS = [[[]], [null], [5], ['x']];

/** Platforms and strangers have tests of their own; actions have `refusals/hostile.spec.ts`. */
const ELSEWHERE = /\/callbacks\/|\/sessions|\/actions\//;

describe('bodies nobody would send by accident', () => {
  let world: World;
  let people: Client[];
  let bodies: Body[];

  beforeAll(async () => {
    world = await World.open(availableEngines()[0]!);
    people = await Promise.all(['dispatcher', 'paymaster', 'admin'].map((name) => world.staff(name)));
    people.unshift(await world.citizen('demo-01'));
    bodies = bodiesOf((await world.app.inject({ url: '/openapi.json' })).json<OpenApi>());
  });
  afterAll(() => world?.close());

  it('never break the product', async () => {
    expect(bodies.length).toBeGreaterThan(20);
    const broken: unknown[] = [];
    for (const [method, url, properties] of bodies) {
      const person = await allowed(method, url);
      for (const [field, value] of Object.keys(properties).flatMap(withEach(HOSTILE))) {
        const { status } = await person.send(method, url, { [field]: value });
        if (status >= 500) broken.push({ method, url, field, value });
      }
    }
    expect(broken).toEqual([]);
  });

  it('pass for no list of objects', async () => {
    const lists = bodies.flatMap(([method, url, properties]) =>
      Object.keys(properties)
        .filter((name) => properties[name]!.items?.$ref !== undefined)
        .map((name) => [method, url, name] as const),
    );
    expect(lists.length).toBeGreaterThan(4);
    for (const [method, url, field] of lists) {
      const person = await allowed(method, url);
      for (const value of NO_OBJECTS) {
        const { status, body } = await person.send<{ errors?: { field: string }[] }>(method, url, { [field]: value });
        const named = body.errors?.some((error) => error.field.startsWith(field)) ?? false;
        expect({ method, url, field, value, status, named }).toMatchObject({ status: 422, named: true });
      }
    }
  });

  const withEach =
    (values: unknown[]) =>
    (field: string): [string, unknown][] =>
      values.map((value) => [field, value]);

  const allowed = async (method: Method, url: string): Promise<Client> => {
    for (const person of people) if ((await person.send(method, url, [])).status !== 403) return person;
    throw new Error(`nobody may ${method} ${url}`);
  };
});

const bodiesOf = (document: OpenApi): Body[] =>
  operationsOf(document).flatMap(({ name, asked }) => {
    const [method, path] = name.split(' ') as [string, string];
    const [, schema] = asked.find(([what]) => what === `${name} body`) ?? [];
    const shape = document.components.schemas[schema?.$ref?.split('/').at(-1) ?? ''];
    if (!['post', 'put', 'patch'].includes(method) || ELSEWHERE.test(path) || shape?.properties === undefined)
      return [];
    const url = path.replace('/api/v1', '').replace(/\{\w+\}/g, '01ARZ3NDEKTSV4RRFFQ69G5FAV');
    return [[method.toUpperCase() as Method, url, shape.properties]];
  });
