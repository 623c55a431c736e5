import { hasWord } from '../../src/common/validation/field-words';
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

  it('closes what is one of a closed set', () => {
    const enumOf = (owner: string, name: string) => document.components.schemas[owner]?.properties?.[name]?.enum;
    expect(enumOf('TimelineEntryView', 'action')).toEqual(expect.arrayContaining(['submit', 'message', 'recount']));
    expect(enumOf('NotificationView', 'kind')).toEqual(
      expect.arrayContaining(['approve', 'deadlineSoon', 'reward.paid']),
    );
    expect(enumOf('ProblemView', 'code')).toEqual(expect.arrayContaining(['report.stale', 'notFound']));
    expect(enumOf('PhotoView', 'check')).toContain('risky');
  });

  it('says what an Idempotency-Key is and where it must be', () => {
    const keys = operations.flatMap(({ name, parameters }) =>
      parameters.filter((asked) => asked.name === 'Idempotency-Key').map((asked) => ({ ...asked, name })),
    );
    expect(keys.filter(({ schema }) => schema?.pattern === undefined)).toEqual([]);
    expect(keys.filter(({ required }) => required).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['post /api/v1/reports', 'post /api/v1/rewards/{id}/claim', 'post /api/v1/photos']),
    );
  });

  it('asks for no null in a query, and for lists with commas', () => {
    const asked = operations.flatMap(({ parameters }) => parameters.filter((parameter) => parameter.in === 'query'));
    expect(asked.filter(({ schema }) => schema?.nullable === true)).toEqual([]);
    const lists = asked.filter(({ schema }) => schema?.type === 'array');
    expect(lists.map(({ explode }) => explode)).toEqual(lists.map(() => false));
  });

  it('lets what may be left out of a body be null', () => {
    const submit = document.components.schemas['SubmitReportDto']?.properties;
    expect(submit?.['point']).toMatchObject({ nullable: true, allOf: [{}] });
    expect(submit?.['areaId']).toMatchObject({ nullable: true, type: 'string' });
    expect(document.components.schemas['RateDto']?.properties?.['text']).toMatchObject({
      nullable: true,
      type: 'string',
    });
  });

  it('has a word for people for every field that can be wrong', () => {
    const bodies = Object.entries(document.components.schemas).filter(([name]) => /(Dto|Body)$/.test(name));
    const fields = [
      ...bodies.flatMap(([, { properties = {} }]) => Object.keys(properties)),
      ...operations.flatMap(({ parameters }) => parameters.filter((one) => one.in === 'query').map(({ name }) => name)),
    ];
    expect([...new Set(fields)].filter((field) => field !== 'file' && !hasWord(field))).toEqual([]);
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
