import { PageQuery } from '../page-query.dto';
import { Problem } from '../problem';
import { PointDto } from './point.dto';
import { IdField, TextField } from './text.decorators';
import { createValidationPipe } from './validation.pipe';
import { IdsField, InstantField, IntField, NestedField, NestedListField, WordField } from './value.decorators';

class Sample {
  @TextField({ max: 3 })
  text!: string;

  @InstantField({ optional: true })
  at?: Date;

  @NestedField(PointDto)
  point!: PointDto;

  @NestedField(PointDto, { optional: true })
  other?: PointDto | null;

  @NestedListField(PointDto, 1, 2)
  points!: PointDto[];

  @IdsField(2, { optional: true })
  ids?: string[];

  @IdField('another', true)
  id?: string | null;

  @WordField({ red: '红', blue: '蓝' }, { optional: true })
  word?: string;

  @IntField(1, 5, { optional: true })
  stars?: number;
}

const POINT = { lat: 36.5, lng: 116.2, system: 'wgs84' };
const VALID = { text: '好', point: POINT, points: [POINT] };
const ID = '01JDA3Y8ZK5V9T2Q7W4R6X1B0C';

const check = (body: object): Promise<Sample> =>
  createValidationPipe().transform({ ...VALID, ...body }, { type: 'body', metatype: Sample }) as Promise<Sample>;

/** The fields that are refused, each told in Chinese. */
const refused = async (body: object): Promise<string[]> => {
  const problem = await check(body).then(
    () => undefined,
    (error: unknown) => error as Problem,
  );
  if (problem === undefined) return [];
  expect(problem.code).toBe('request.invalid');
  expect(problem.detail).toBe(problem.extra.errors![0]!.message);
  for (const { message } of problem.extra.errors!) expect(message).toMatch(/[一-鿿]/);
  return problem.extra.errors!.map(({ field }) => field);
};

describe('the validation pipe', () => {
  it('takes what fits, text exactly as written', async () => {
    const body = await check({ text: ' 𠮷\n', at: '2026-11-25T18:00:00+08:00', ids: [ID], id: null, other: null });
    expect(body).toMatchObject({ text: ' 𠮷\n', at: new Date('2026-11-25T10:00:00Z'), ids: [ID] });
    expect(body.point).toBeInstanceOf(PointDto);
  });

  it('refuses what nobody asked for, at every depth', async () => {
    expect(await refused({ unknown: 1 })).toEqual(['unknown']);
    expect(await refused({ point: { ...POINT, height: 3 } })).toEqual(['point.height']);
  });

  it.each([
    ['blank', '  \n'],
    ['zero-width blanks', '\u200b\u2060\ufeff'],
    ['soft hyphens', '\u00ad\u00ad'],
    ['blanks of other scripts', '\u2800 \u3164'],
    ['variation selectors without a character', '\ufe0f\u200d'],
    ['too long, counted in code points', '𠮷𠮷𠮷𠮷'],
    ['NUL', 'a\u0000'],
    ['a lone surrogate', 'a\ud800'],
    ['a number', 5],
    ['a list', ['a']],
    ['null', null],
  ])('refuses text that is %s', async (_what, text) => {
    expect(await refused({ text })).toEqual(['text']);
  });

  it.each([undefined, null, [], [[]], [POINT], 'x', 5, true])('refuses %j for a nested object', async (point) => {
    expect(await refused({ point })).toEqual(['point']);
  });

  it.each([undefined, null, [], {}, [null], [[]], ['x'], [POINT, POINT, POINT]])(
    'refuses %j for a list of nested objects',
    async (points) => {
      expect((await refused({ points })).every((field) => field.startsWith('points'))).toBe(true);
      expect(await refused({ points })).not.toEqual([]);
    },
  );

  it.each([91, -91, Infinity, NaN, '36.5', null, undefined, [36.5]])('refuses a latitude of %p', async (lat) => {
    expect(await refused({ point: { ...POINT, lat } })).toEqual(['point.lat']);
  });

  it.each([181, -181, '116.2', null])('refuses a longitude of %p', async (lng) => {
    expect(await refused({ point: { ...POINT, lng } })).toEqual(['point.lng']);
  });

  it.each([
    '2026-11-25',
    '2026-13-45T99:99:99Z',
    '2026-11-25T10:00:00',
    '0000-01-01T00:00:00Z',
    '1999-12-31T23:59:59Z',
    '2100-01-01T00:00:01Z',
    '9999-12-31T23:59:59-12:00',
    1764064800000,
  ])('refuses %p for a moment', async (at) => {
    expect(await refused({ at })).toEqual(['at']);
  });

  it.each([
    { ids: ['x'] },
    { ids: [ID, ID] },
    { ids: [ID, ID.replace('0C', '0D'), ID.replace('0C', '0E')] },
    { ids: ID },
    { id: '' },
    { id: ID.toLowerCase() },
    { word: 'green' },
    { word: 'toString' },
    { stars: 0 },
    { stars: 1.5 },
    { stars: '3' },
  ])('refuses %j', async (body) => {
    expect(await refused(body)).toEqual(Object.keys(body));
  });

  it.each([
    [{ stars: 6 }, '评分：应为 1 到 5 之间的整数'],
    [{ stars: 'abc' }, '评分：应为 1 到 5 之间的整数'],
    [{ ids: [ID, ID] }, '通知：有重复的，请去掉重复的再提交'],
    [{ point: { ...POINT, lat: 91 } }, '位置纬度：应为 -90 到 90 之间的数'],
    [{ points: [POINT, { ...POINT, lng: 'x' }] }, /第 2 项经度：/],
    [{ unknown: 1 }, 'unknown：没有这个字段，请去掉'],
  ])('names the field and says what to do: %j', async (body, message) => {
    const problem = await check(body).catch((error: unknown) => error as Problem);
    expect((problem as Problem).detail).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it('asks for a page size in whole numbers, whatever came', async () => {
    const page = (limit: string) =>
      createValidationPipe()
        .transform({ limit }, { type: 'query', metatype: PageQuery })
        .then(
          ({ limit: size }: PageQuery) => size,
          (error: Problem) => error.detail,
        );
    for (const limit of ['abc', '0', '101', '1.5'])
      expect(await page(limit)).toBe('每页条数：应为 1 到 100 之间的整数');
    expect(await page('7')).toBe(7);
  });
});
