import { Database } from '../../src/database/database';
import { StaffGrant } from '../../src/modules/account/staff-user.entity';
import { AuditEntry } from '../../src/modules/audit/audit-entry.entity';
import { DutyRoster } from '../../src/modules/unit/unit.api';
import { OutboxEntry } from '../../src/outbox/outbox-entry.entity';
import { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { World } from '../support/world';

interface Items {
  items: Record<string, unknown>[];
  nextCursor: string | null;
}

const names = ({ items }: Items): unknown[] => items.map(({ name }) => name);

describeEachEngine('directory', (engine) => {
  let world: World;
  let admin: Client;
  let database: Database;

  beforeAll(async () => {
    world = await World.open(engine);
    database = world.app.get(Database);
    admin = await world.staff('admin');
  });

  afterAll(() => world.close());

  /** An administrator of the eastern county only. */
  const countyAdmin = async (): Promise<Client> => {
    const { city } = world;
    const body = { username: 'east-admin', name: '东区管理', grants: [{ role: 'admin', areaId: city.areas.east }] };
    const { status, body: opened } = await admin.post<{ oneTimePassword: string }>('/admin/staff', body);
    expect(status).toBe(201);
    const password = opened.oneTimePassword;
    return new Client(world.app).signIn('/sessions/staff', { username: body.username, password });
  };

  const audited = async (action: string): Promise<number> => database.repository(AuditEntry).countBy({ action });

  describe('for everybody', () => {
    it('shows the tree of categories', async () => {
      const { status, body } = await world
        .anonymous()
        .get<{ code: string; children: { code: string }[] }[]>('/categories');
      expect(status).toBe(200);
      const fire = body.find(({ code }) => code === 'fire');
      expect(fire?.children.map(({ code }) => code).sort()).toEqual(['blocked-exit', 'gas-leak']);
    });

    it('lists the units that receive somewhere, page by page', async () => {
      const { areas, categories } = world.city;
      const all = `/units?areaId=${areas.east}&categoryId=${categories.blockedExit}`;
      expect(names((await world.anonymous().get<Items>(all)).body)).toEqual(['市消防支队', '东区消防大队']);
      const first = (await world.anonymous().get<Items>(`${all}&limit=1`)).body;
      expect(names(first)).toEqual(['市消防支队']);
      const second = (await world.anonymous().get<Items>(`${all}&limit=1&cursor=${first.nextCursor}`)).body;
      expect(names(second)).toEqual(['东区消防大队']);
      expect(second.nextCursor).toBeNull();
    });

    it('searches by part of a name, in which signs mean themselves', async () => {
      const q = (text: string) => world.anonymous().get<Items>(`/units?q=${encodeURIComponent(text)}`);
      expect(names((await q('消防大队')).body)).toEqual(['东区消防大队', '西区消防大队']);
      expect(names((await q('%')).body)).toEqual([]);
      expect(names((await world.anonymous().get<Items>(`/areas?parentId=${world.city.areas.city}`)).body)).toEqual([
        '东区',
        '西区',
      ]);
    });

    it('suggests the unit for a place, and the stop for an emergency', async () => {
      const { categories } = world.city;
      const route = `/routing/suggestion?category=${categories.gasLeak}&lat=36.5&lng=116.2&system=wgs84`;
      const { status, body } = await world.anonymous().get(route);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        area: { name: '东区' },
        unit: { name: '东区消防大队' },
        alternatives: [{ name: '市消防支队' }],
        emergencyStop: { phones: ['119'] },
        deadlineWorkingDays: 5,
        outsideCity: false,
      });
    });

    it.each([
      ['half a point', (c: string) => `category=${c}&lat=36.5`, 'request.invalid'],
      ['no number', (c: string) => `category=${c}&lat=abc&lng=1`, 'request.invalid'],
      ['an unknown category', () => 'category=01ARZ3NDEKTSV4RRFFQ69G5FAV', 'report.unknownCategory'],
    ])('refuses %s', async (_name, query, code) => {
      const { status, body } = await world
        .anonymous()
        .get(`/routing/suggestion?${query(world.city.categories.gasLeak)}`);
      expect([status, body.code]).toEqual([422, code]);
    });

    it('refuses a group as a category', async () => {
      const { body } = await world.anonymous().get(`/routing/suggestion?category=${world.city.categories.fire}`);
      expect(body).toMatchObject({ errors: [{ field: 'category' }] });
      expect(body.code).toBe('report.unknownCategory');
    });
  });

  it.each(['/admin/areas', '/admin/units', '/admin/categories', '/admin/staff', '/admin/duty'])(
    '%s is read by administrators and auditors only',
    async (route) => {
      const status = async (client: Client) => (await client.get(route)).status;
      expect(await status(admin)).toBe(200);
      expect(await status(await world.staff('auditor'))).toBe(200);
      expect(await status(await world.staff('reviewer'))).toBe(403);
      expect(await status(world.anonymous())).toBe(401);
      expect((await (await world.staff('auditor')).post(route, {})).status).toBe(403);
    },
  );

  it('adds, changes and closes an area, each on record', async () => {
    const { areas } = world.city;
    const draft = { code: '371502001', name: '古楼街道', level: 'township', parentId: areas.east };
    const { status, body } = await admin.post<{ id: string }>('/admin/areas', draft);
    expect(status).toBe(201);
    expect((await admin.post('/admin/areas', draft)).body).toMatchObject({ errors: [{ field: 'code' }] });
    const changed = await admin.send('PATCH', `/admin/areas/${body.id}`, {
      responsibleName: '王网格',
      lat: 36.4,
      lng: 116.1,
    });
    expect(changed.body).toMatchObject({ responsibleName: '王网格', center: { lat: 36.4, lng: 116.1 } });
    expect((await admin.send('PATCH', `/admin/areas/${body.id}`, { lat: null })).status).toBe(422);
    const texts = await admin.send('PATCH', `/admin/areas/${body.id}`, { lat: '36.4', lng: '116.1' });
    expect(texts).toMatchObject({ status: 422, body: { errors: [{ field: 'lat' }, { field: 'lng' }] } });
    expect((await admin.post(`/admin/areas/${areas.east}/close`)).status).toBe(422);
    expect((await admin.post(`/admin/areas/${body.id}/close`, { successorId: areas.east })).status).toBe(200);
    expect((await admin.post(`/admin/areas/${body.id}/close`)).status).toBe(422);
    const open = await world.anonymous().get<Items>(`/areas?parentId=${areas.east}`);
    expect(open.body.items).toEqual([]);
    expect([await audited('createArea'), await audited('changeArea'), await audited('closeArea')]).toEqual([1, 1, 1]);
  });

  it('keeps the rules of a category', async () => {
    const draft = {
      code: 'fire-lane',
      name: '车道被占',
      icon: 'lane',
      parentId: world.city.categories.fire,
      deadlineWorkingDays: 3,
    };
    const options = [{ key: 'by', type: 'choice', label: '被什么占了？', required: true }];
    expect((await admin.post('/admin/categories', { ...draft, questions: options })).status).toBe(422);
    const { status, body } = await admin.post<{ id: string }>('/admin/categories', draft);
    expect(status).toBe(201);
    const stop = { title: '先离开', lines: ['到空旷处'], phones: ['119'] };
    const path = `/admin/categories/${body.id}`;
    expect((await admin.send('PATCH', path, { emergencyStop: stop })).status).toBe(422);
    expect((await admin.send('PATCH', path, { emergencyStop: stop, emergency: true })).status).toBe(200);
    expect((await admin.send('PATCH', path, { emergencyStop: null, emergency: false })).body).toMatchObject({
      emergencyStop: null,
    });
    expect((await admin.post(`/admin/categories/${world.city.categories.fire}/close`)).status).toBe(422);
    expect((await admin.post(`${path}/close`)).status).toBe(200);
  });

  it('keeps an administrator within his county', async () => {
    const east = await countyAdmin();
    const { areas, units, staff, categories } = world.city;
    expect(names((await east.get<Items>('/admin/areas')).body)).not.toContain('西区');
    expect((await east.get(`/admin/areas/${areas.west}`)).status).toBe(404);
    expect((await east.send('PATCH', `/admin/areas/${areas.west}`, { name: '我的' })).status).toBe(404);
    expect((await east.post(`/admin/units/${units.fireWest}/close`)).status).toBe(404);
    expect((await east.send('PATCH', `/admin/categories/${categories.fire}`, { name: '火' })).status).toBe(404);
    expect((await east.send('PATCH', `/admin/staff/${staff.reviewer}`, { disabled: true })).status).toBe(404);
    expect((await east.get(`/admin/staff/${staff.reviewer}`)).status).toBe(404);
    expect((await admin.get(`/admin/staff/${staff.reviewer}`)).body).toMatchObject({ username: 'reviewer' });
    const grants = [{ role: 'admin' }];
    expect((await east.post('/admin/staff', { username: 'friend', name: '朋友', grants })).status).toBe(422);
    const coverage = [{ areaId: areas.west, categoryId: categories.road }];
    expect((await east.send('PATCH', `/admin/units/${units.fireEast}`, { coverage })).status).toBe(422);
    expect((await east.send('PATCH', `/admin/units/${units.fireEast}`, { phone: '0635-0000001' })).status).toBe(200);
  });

  it('closes a unit: its cases are recalled, nobody is offered it any more', async () => {
    const { units, areas } = world.city;
    expect((await admin.post(`/admin/units/${units.fireBureau}/close`)).body).toMatchObject({
      errors: [{ code: 'children' }],
    });
    const closed = await admin.post(`/admin/units/${units.fireWest}/close`, { successorId: units.fireBureau });
    expect(closed.body).toMatchObject({ successorId: units.fireBureau, validTo: world.clock.now().toISOString() });
    expect(await database.repository(OutboxEntry).countBy({ job: 'recallFromUnit' })).toBe(1);
    expect(names((await world.anonymous().get<Items>(`/units?areaId=${areas.west}`)).body)).not.toContain(
      '西区消防大队',
    );
    expect((await admin.post(`/admin/units/${units.fireWest}/close`)).status).toBe(422);
  });

  it('closes an account: its sessions end at once', async () => {
    const { staff } = world.city;
    const reviewer = await world.staff('reviewer2');
    const path = `/admin/staff/${staff.reviewer2}`;
    expect((await admin.send('PATCH', path, { disabled: true })).body).toMatchObject({ username: 'reviewer2' });
    expect((await reviewer.get('/me')).status).toBe(401);
    await expect(world.staff('reviewer2')).rejects.toThrow('sign-in failed');
    expect((await admin.send('PATCH', path, { disabled: false })).body).toMatchObject({ disabledAt: null });
    expect((await (await world.staff('reviewer2')).get('/me')).status).toBe(200);
    expect((await admin.send('PATCH', `/admin/staff/${staff.admin}`, { disabled: true })).status).toBe(403);
  });

  it('changes roles, never shows a phone number, and resets passwords', async () => {
    const { staff, units } = world.city;
    const path = `/admin/staff/${staff.colleague}`;
    const grants = [{ role: 'unitLead', unitId: units.roadBureau }];
    const { body } = await admin.send('PATCH', path, { phone: '13800000001', grants });
    expect(body).toMatchObject({ hasPhone: true, grants });
    expect(JSON.stringify(body)).not.toContain('138');
    expect((await admin.send('PATCH', path, { grants: [{ role: 'handler' }] })).status).toBe(422);
    expect(await database.repository(StaffGrant).countBy({ staffUserId: staff.colleague })).toBe(1);
    const reset = await admin.post<{ oneTimePassword: string }>(`${path}/password`);
    const password = reset.body.oneTimePassword;
    await expect(world.staff('colleague')).rejects.toThrow('sign-in failed');
    const colleague = await new Client(world.app).signIn('/sessions/staff', { username: 'colleague', password });
    expect((await colleague.get('/me')).body).toMatchObject({ mustChangePassword: true });
  });

  it('keeps the duty roster', async () => {
    const { staff, units } = world.city;
    const roster = world.app.get(DutyRoster, { strict: false });
    const span = { unitId: units.roadBureau, startsAt: '2026-11-24T00:00:00Z', endsAt: '2026-11-25T00:00:00Z' };
    const mine = { ...span, staffUserId: staff['handler-road'] };
    const { status, body } = await admin.post<{ id: string }>('/admin/duty', mine);
    expect(status).toBe(201);
    expect((await admin.post('/admin/duty', mine)).body).toMatchObject({ errors: [{ code: 'overlap' }] });
    expect((await admin.post('/admin/duty', { ...span, staffUserId: staff.reviewer })).status).toBe(422);
    expect((await admin.post('/admin/duty', { ...mine, endsAt: span.startsAt })).status).toBe(422);
    const onDuty = (at: string) => roster.onDuty(units.roadBureau, new Date(at));
    expect(await onDuty('2026-11-24T00:00:00Z')).toEqual([staff['handler-road']]);
    expect(await onDuty('2026-11-25T00:00:00Z')).toEqual([]);
    const listed = await admin.get<Items>(`/admin/duty?unitId=${units.roadBureau}`);
    expect(listed.body.items).toMatchObject([{ id: body.id, staffName: '员工handler-road' }]);
    expect((await admin.delete(`/admin/duty/${body.id}`)).status).toBe(204);
    expect((await admin.delete(`/admin/duty/${body.id}`)).status).toBe(404);
    expect(await onDuty('2026-11-24T00:00:00Z')).toEqual([]);
  });
});
