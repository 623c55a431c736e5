import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/database/data-source';
import { availableEngines, type OpenEngine } from '../support/engines/engines';

let place: OpenEngine;
let dataSource: DataSource;

beforeAll(async () => {
  place = await availableEngines({})[0]!.open();
  dataSource = await createDataSource(place.settings, []).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await place.close();
});

const bind = (value: unknown): Promise<[{ value: unknown }]> => dataSource.query('SELECT ? AS value', [value]);

/** The driver ends the whole process on several of these. */
const HOSTILE: [string, unknown][] = [
  ['an object', {}],
  ['an object with a key', { $gt: '' }],
  ['an object without a prototype', Object.create(null)],
  ['an object that pretends to be text', { toString: () => 'x', toJSON: () => 'x' }],
  ['a date', new Date(0)],
  ['true', true],
  ['false', false],
  ['a list', ['a']],
  ['a list with a boolean', [true]],
  ['a nested list', [[1], [[2]]]],
  ['an empty list', []],
  ['a function', () => 1],
  ['a class', class {}],
  ['a symbol', Symbol('x')],
  ['undefined', undefined],
  ['a map', new Map([[1, 2]])],
  ['a promise', Promise.resolve(1)],
  ['a regular expression', /x/],
  ['bytes that are no buffer', new Uint8Array([1])],
  ['a boxed string', Object('x')],
  ['a lone high surrogate', 'a\ud800'],
  ['a lone low surrogate', '\udc00b'],
  ['text with a NUL', 'a\0b'],
];

it.each(HOSTILE)('refuses %s before the driver sees it', async (_name, value) => {
  await expect(bind(value)).rejects.toThrow(/^value of type .+ cannot be bound$/);
  expect(await bind('alive')).toEqual([{ value: 'alive' }]);
});

it('binds null alone', async () => {
  expect(await bind(null)).toEqual([{ value: null }]);
});

it('binds a buffer alone', async () => {
  const [row] = (await bind(Buffer.from([1, 2]))) as { value: Uint8Array }[];
  expect(Buffer.from(row!.value).toString('hex')).toBe('0102');
});

it('refuses it at any place in the list, and inside a transaction, which then rolls back', async () => {
  await dataSource.query('CREATE TABLE kept (value TEXT)');
  const work = dataSource.transaction(async (manager) => {
    await manager.query('INSERT INTO kept VALUES (?)', ['first']);
    await manager.query('INSERT INTO kept SELECT ? WHERE 1 = ?', ['second', {}]);
  });

  await expect(work).rejects.toThrow('cannot be bound');
  expect(await dataSource.query('SELECT * FROM kept')).toEqual([]);
});

it.each([
  ['text', '随手拍 👷'],
  ['empty text', ''],
  ['text that looks like SQL', `'); DROP TABLE x; --`],
  ['an id', randomUUID()],
  ['a number', 1.5],
  ['a large number', Number.MAX_SAFE_INTEGER],
])('hands %s through unchanged', async (_name, value) => {
  expect(await bind(value)).toEqual([{ value }]);
});

it('hands null through unchanged', async () => {
  expect(await dataSource.query('SELECT ? AS missing, ? AS value', [null, 'x'])).toEqual([
    { missing: null, value: 'x' },
  ]);
});

it('takes a big integer', async () => {
  expect(Number((await bind(9007199254740991n))[0].value)).toBe(9007199254740991);
});
