import { availableEngines } from '../support/engines/engines';
import { World } from '../support/world';
import { bareObjects, type Operation, type OpenApi, operationsOf, schemasOf } from './document';

/** The platforms read these answers, not programs of ours: words describe them. */
const DESCRIBED = /^\w+ \/api\/v1\/callbacks\//;

describe('the interface document', () => {
  let world: World;
  let document: OpenApi;
  let operations: Operation[];

  beforeAll(async () => {
    const [engine] = availableEngines();
    if (engine === undefined) throw new Error('no engine');
    world = await World.open(engine);
    document = (await world.app.inject({ url: '/openapi.json' })).json<OpenApi>();
    operations = operationsOf(document);
  });
  afterAll(() => world?.close());

  const failing = (holds: (operation: Operation) => boolean) =>
    operations.filter((operation) => !holds(operation)).map(({ name }) => name);

  it('holds the whole interface', () => {
    expect(operations.length).toBeGreaterThan(100);
  });

  it('says in a line what each operation does', () => {
    expect(failing(({ summary }) => summary !== '')).toEqual([]);
  });

  it('gives the shape of every answer that has a body', () => {
    const isShown = ({ name, answers }: Operation) =>
      answers.length > 0 &&
      answers.every(
        ({ status, description, schemas }) =>
          status === '204' || schemas.length > 0 || (DESCRIBED.test(name) && description !== ''),
      );
    expect(failing(isShown)).toEqual([]);
  });

  it('leaves no property an object without a shape', () => {
    expect(schemasOf(document).flatMap(([name, schema]) => bareObjects(schema, name))).toEqual([]);
  });

  it('refers only to shapes that it holds', () => {
    const held = Object.keys(document.components.schemas);
    const referred = JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g);
    expect([...new Set([...referred].map(([, name]) => name))].filter((name) => !held.includes(name ?? ''))).toEqual(
      [],
    );
  });

  it('counts versions and money in integers', () => {
    const counts = schemasOf(document).flatMap(([owner, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([name]) => name === 'version' || name.endsWith('Fen'))
        .map(([name, { type }]) => ({ name: `${owner}.${name}`, type })),
    );
    expect(counts.length).toBeGreaterThan(10);
    expect(counts.filter(({ type }) => type !== 'integer')).toEqual([]);
  });
});
