import { Problem } from '../../src/common/problem';
import { Database } from '../../src/database/database';
import { passwordFits } from '../../src/modules/account/passwords';
import { StaffGrant, StaffUser } from '../../src/modules/account/staff-user.entity';
import { Areas, LocateArea } from '../../src/modules/area/area.api';
import { Area } from '../../src/modules/area/area.entity';
import { AuditEntry } from '../../src/modules/audit/audit-entry.entity';
import { Categories } from '../../src/modules/category/category.api';
import { FirstAdmin, type ImportReport, ImportRows } from '../../src/modules/import/import.api';
import { SuggestUnit } from '../../src/modules/routing/routing.api';
import { UnitCoverage } from '../../src/modules/unit/unit.entity';
import { describeEachEngine } from '../support/engines/engines';
import { areaRows, categoryRows, staffRows, unitRows } from '../../src/demo/seed/rows';
import { type Directory, openDirectory } from './directory-context';

const verdicts = ({ lines }: ImportReport): string[] => [...new Set(lines.map(({ verdict }) => verdict))];

describeEachEngine('import', (engine) => {
  let directory: Directory;
  let rows: ImportRows;
  let database: Database;

  beforeAll(async () => {
    directory = await openDirectory(engine);
    rows = directory.app.get(ImportRows);
    database = directory.app.get(Database);
  });

  afterAll(() => directory.close());

  const few = staffRows.slice(0, 4);

  it('previews without writing, exactly as it would write', async () => {
    const lines = areaRows.map((row, index) => ({ line: index + 2, row, reasons: [] }));
    const preview = await rows.preview('areas', lines);
    expect(preview.written).toBe(false);
    expect(verdicts(preview)).toEqual(['new']);
    expect(await database.repository(Area).count()).toBe(0);
    expect(await database.repository(AuditEntry).count()).toBe(0);
  });

  it('brings the demo city in, and a second time changes nothing', async () => {
    expect(verdicts(await rows.areas(areaRows))).toEqual(['new']);
    expect(verdicts(await rows.categories(categoryRows))).toEqual(['new']);
    expect(verdicts(await rows.units(unitRows))).toEqual(['new']);
    const audited = await database.repository(AuditEntry).count();
    expect(audited).toBe(areaRows.length + categoryRows.length + unitRows.length);
    expect(verdicts(await rows.areas(areaRows))).toEqual(['unchanged']);
    expect(verdicts(await rows.categories(categoryRows))).toEqual(['unchanged']);
    expect(verdicts(await rows.units(unitRows))).toEqual(['unchanged']);
    expect(await database.repository(AuditEntry).count()).toBe(audited);
  });

  it('opens accounts with one-time passwords that fit, and shows them once', async () => {
    const first = await rows.staff(few);
    expect(first.passwords.map(({ username }) => username).sort()).toEqual(few.map(({ username }) => username).sort());
    const { username, password } = first.passwords[0]!;
    const account = await database.repository(StaffUser).findOneByOrFail({ username });
    expect(account.mustChangePassword).toBe(true);
    expect(await passwordFits(account.passwordHash, password)).toBe(true);
    const second = await rows.staff(few);
    expect(verdicts(second)).toEqual(['unchanged']);
    expect(second.passwords).toEqual([]);
  });

  it('writes what changed and only that', async () => {
    const [unit, ...others] = unitRows.filter(({ code }) => code.startsWith('dcf-'));
    const changed = { ...unit!, categories: [...unit!.categories!, 'power'], phone: '0635-0000999' };
    const report = await rows.units([changed, ...others]);
    expect(report.lines.map(({ verdict }) => verdict)).toEqual(['changed', ...others.map(() => 'unchanged')]);
    const grants = { ...few[0]!, roles: [{ role: 'auditor' as const, areaCode: '371502' }] };
    expect(verdicts(await rows.staff([grants]))).toEqual(['changed']);
    const { id } = await database.repository(StaffUser).findOneByOrFail({ username: few[0]!.username });
    expect(await database.repository(StaffGrant).findBy({ staffUserId: id })).toMatchObject([{ role: 'auditor' }]);
  });

  it('writes nothing when one row is wrong, and says in Chinese what', async () => {
    const before = await database.repository(Area).count();
    const good = { code: '371502998', name: '新街道', level: 'township', parentCode: '371502' } as const;
    const wrong = [
      { ...good, code: '371502999', parentCode: '999999' },
      { ...good, code: '371502996', name: '' },
      { ...good, code: '371502995', level: 'city' as const },
      { ...good, code: '371502001', parentCode: '371503' },
      { ...good },
    ];
    const failure = await rows.areas([good, ...wrong]).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(Problem);
    expect((failure as Problem).extra.errors).toEqual([
      { field: '2', code: 'row', message: '上级编码：没有编码 999999' },
      { field: '3', code: 'row', message: '名称：不能为空，请填写' },
      { field: '4', code: 'row', message: '级别：级别应低于上级区域' },
      { field: '5', code: 'row', message: '上级编码：上级不能改；请用新编码新建，再关闭原来的' },
      { field: '6', code: 'row', message: '与第 1 行重复' },
    ]);
    expect(await database.repository(Area).count()).toBe(before);
  });

  it('refuses areas without categories, and categories without areas', async () => {
    const row = unitRows.find(({ code }) => code.startsWith('dcf-'))!;
    const wrong = [
      { ...row, areas: [] },
      { ...row, code: 'half', categories: [] },
      { ...row, code: 'other-half', areas: undefined },
    ];
    const lines = wrong.map((row, index) => ({ line: index + 2, row, reasons: [] }));
    const reasons = ['负责范围：负责区域和负责类别要么都填写，要么都留空'];
    const expected = wrong.map(({ code }, index) => ({ line: index + 2, key: code, verdict: 'error', reasons }));
    expect((await rows.preview('units', lines)).lines).toEqual(expected);
    const none = [{ line: 2, row: { ...row, code: 'no-part', areas: [], categories: [] }, reasons: [] }];
    expect(verdicts(await rows.preview('units', none))).toEqual(['new']);
  });

  it('keeps the name of who answers for an area sealed', async () => {
    const row = { ...areaRows.find(({ code }) => code === '371502')!, responsibleName: '王网格' };
    expect(verdicts(await rows.areas([row]))).toEqual(['changed']);
    expect(verdicts(await rows.areas([row]))).toEqual(['unchanged']);
    const stored = await database.repository(Area).findOneByOrFail({ code: '371502' });
    expect(stored.responsibleName).toMatch(/^v1\./);
  });

  it('leaves a city in which a place finds its area and its unit', async () => {
    const point = { lat: 36.45, lng: 115.98 };
    const { area, outsideCity } = await directory.app.get(LocateArea).locate(point);
    expect([area.code, outsideCity]).toEqual(['371502', false]);
    const category = await directory.app.get(Categories).byCode('fire-exit');
    const { unit, alternatives } = await directory.app.get(SuggestUnit).suggest(category!.path, area.path);
    expect([unit?.code, ...alternatives.map(({ code }) => code)]).toEqual(['dcf-fire', 'city-fire']);
    expect(await database.repository(UnitCoverage).count()).toBeGreaterThan(40);
  });

  it('finds the city for a point beyond it, and believes a choice that the point does not contradict', async () => {
    const locate = directory.app.get(LocateArea);
    const areas = directory.app.get(Areas);
    const village = (await areas.byCode('371502107254'))!;
    expect(await locate.locate({ lat: 31.2, lng: 121.5 }, village.id)).toMatchObject({
      area: { code: '371500' },
      outsideCity: true,
    });
    expect((await locate.locate({ lat: 36.45, lng: 115.98 }, village.id)).area.code).toBe('371502107254');
    expect((await locate.locate({ lat: 36.6, lng: 116.2 }, village.id)).area.code).toBe('371503');
    expect((await locate.locate(null, village.id)).area.code).toBe('371502107254');
    expect(await locate.locate(null)).toMatchObject({ area: { code: '371500' }, outsideCity: false });
  });

  it('opens the first administrator once, and one more only when told so', async () => {
    await database.repository(StaffGrant).delete({ role: 'admin' });
    const admin = directory.app.get(FirstAdmin);
    const password = await admin.execute('admin', false);
    const account = await database.repository(StaffUser).findOneByOrFail({ username: 'admin' });
    expect(await passwordFits(account.passwordHash, password)).toBe(true);
    await expect(admin.execute('admin2', false)).rejects.toMatchObject({ code: 'request.invalid' });
    await expect(admin.execute('admin2', true)).resolves.toMatch(/^[a-z2-9]{16}$/);
    await expect(admin.execute('Admin 3', true)).rejects.toMatchObject({ code: 'request.invalid' });
  });
});
