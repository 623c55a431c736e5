import { Keyrings } from '../../src/common/crypto/keyring';
import { Personal } from '../../src/common/crypto/personal';
import { sealPersonal } from '../../src/common/crypto/personal-field';
import { Database } from '../../src/database/database';
import { Citizen } from '../../src/modules/account/citizen.entity';
import { AuditEntry } from '../../src/modules/audit/audit-entry.entity';
import { Follow } from '../../src/modules/report/entities/follow.entity';
import { Note } from '../../src/modules/report/entities/note.entity';
import { Report } from '../../src/modules/report/entities/report.entity';
import { Reveal } from '../../src/modules/report/entities/reveal.entity';
import { PLACES } from '../support/city';
import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { World } from '../support/world';

const PEOPLE = ['dispatcher', 'handler', 'lead', 'reviewer', 'auditor', 'handler-road', 'admin', 'paymaster'] as const;
const PHONE = '13800000001';

describeEachEngine('correspondence', (engine) => {
  let world: World;
  let database: Database;
  let citizen: Client;
  let other: Client;
  let reportId: string;
  const staff = {} as Record<(typeof PEOPLE)[number], Client>;

  beforeAll(async () => {
    world = await World.open(engine);
    database = world.app.get(Database);
    citizen = await world.citizen('demo-01');
    other = await world.citizen('demo-02');
    for (const name of PEOPLE) staff[name] = await world.staff(name);
    reportId = await file(citizen);
    await world.settle(); // an emergency goes to the unit by itself
  });
  afterAll(() => world.close());

  const file = async (by: Client, changes: object = {}): Promise<string> => {
    const { status, body } = await by.post('/reports', {
      categoryId: world.city.categories.gasLeak,
      description: '楼道里有很浓的煤气味。',
      address: '东区幸福路 1 号',
      point: { ...PLACES.east, system: 'wgs84' },
      photoIds: [],
      ...changes,
    });
    expect(status).toBe(201);
    return String(body.id);
  };
  const reportRow = (id = reportId): Promise<Report> => database.repository(Report).findOneByOrFail({ id });
  const publish = (at: Date | null): Promise<unknown> =>
    database.repository(Report).update({ id: reportId }, { publishedAt: at });
  const audited = async (action: string): Promise<AuditEntry[]> =>
    database.repository(AuditEntry).findBy({ action, objectId: reportId });

  describe('who may', () => {
    const routes = [
      ['read notes', 'GET', 'notes', undefined, ['dispatcher', 'handler', 'lead', 'reviewer', 'auditor'], 200],
      ['write a note', 'POST', 'notes', { text: '备注' }, ['dispatcher', 'handler', 'lead', 'reviewer'], 201],
      ['send a message', 'POST', 'messages', { text: '留言' }, ['dispatcher', 'handler', 'lead', 'reviewer'], 201],
      ['reveal', 'POST', 'reveals', { reason: '需要电话核实位置' }, ['dispatcher', 'reviewer'], 201],
    ] as const;

    it.each(routes)('%s', async (_what, method, path, body, allowed, done) => {
      const url = `/reports/${reportId}/${path}`;
      for (const name of PEOPLE) {
        const onCase = !['handler-road', 'admin', 'paymaster'].includes(name);
        const expected = (allowed as readonly string[]).includes(name) ? done : onCase ? 403 : 404;
        expect([name, (await staff[name].send(method, url, body)).status]).toEqual([name, expected]);
      }
      expect((await citizen.send(method, url, body)).status).toBe(403);
      expect((await other.send(method, url, body)).status).toBe(404);
      expect((await world.anonymous().send(method, url, body)).status).toBe(401);
    });

    it.each(routes.slice(1))('a wrong body tells nothing: %s', async (_what, method, path) => {
      const url = `/reports/${reportId}/${path}`;
      expect((await other.send(method, url, { wrong: 1 })).status).toBe(404);
      expect((await staff.auditor.send(method, url, { wrong: 1 })).status).toBe(403);
      expect((await staff.reviewer.send(method, url, { wrong: 1 })).status).toBe(422);
    });
  });

  describe('notes', () => {
    it('are for the staff, signed, and the newest first', async () => {
      await database.repository(Note).clear();
      await staff.handler.post(`/reports/${reportId}/notes`, { text: '钥匙在物业' });
      const written = await staff.dispatcher.post(`/reports/${reportId}/notes`, { text: '已电话确认' });
      expect(Object.keys(written.body)).toEqual(['id', 'at', 'author', 'text']);

      const { body } = await staff.auditor.get<{ items: object[]; nextCursor: null }>(`/reports/${reportId}/notes`);
      expect(body.items).toMatchObject([
        { author: '员工dispatcher', text: '已电话确认' },
        { author: '员工handler', text: '钥匙在物业' },
      ]);
      const first = await staff.auditor.get<{ items: object[]; nextCursor: string }>(
        `/reports/${reportId}/notes?limit=1`,
      );
      const rest = await staff.auditor.get<{ items: object[] }>(
        `/reports/${reportId}/notes?limit=1&cursor=${first.body.nextCursor}`,
      );
      expect([...first.body.items, ...rest.body.items]).toEqual(body.items);
      expect(JSON.stringify((await citizen.get(`/reports/${reportId}`)).body)).not.toContain('钥匙在物业');
      expect((await audited('writeNote')).length).toBeGreaterThan(1);
    });
  });

  describe('messages', () => {
    it('reach the reporter and leave the version', async () => {
      const { version, state } = await reportRow();
      const sent = await staff.handler.post(`/reports/${reportId}/messages`, { text: '明天上午来检修' });
      expect(sent).toMatchObject({ status: 201, body: { id: reportId, state, version } });
      await world.settle();

      expect((await reportRow()).version).toBe(version);
      expect((await citizen.report(reportId)).timeline[0]).toMatchObject({ action: 'message', text: '明天上午来检修' });
      const inbox = await citizen.get<{ items: { kind: string; text: string }[] }>('/notifications');
      expect(inbox.body.items.find(({ kind }) => kind === 'message')?.text).toContain('明天上午来检修');
      expect(await audited('message')).not.toHaveLength(0);
    });

    it('name the role in which they were written, whatever else their writer may be', async () => {
      const { units, staff: accounts } = world.city;
      const grants = [{ role: 'auditor' }, { role: 'handler', unitId: units.fireEast }, { role: 'admin' }];
      const changed = await staff.admin.send('PATCH', `/admin/staff/${accounts.colleague}`, { grants });
      expect(changed.status).toBe(200);
      const colleague = await world.staff('colleague');
      expect((await colleague.post(`/reports/${reportId}/messages`, { text: '请保持通风' })).status).toBe(201);
      expect((await citizen.report(reportId)).timeline[0]).toMatchObject({ action: 'message', by: '东区消防大队' });
    });

    it('are one message when the request comes twice', async () => {
      const before = (await reportRow()).eventCount;
      for (let n = 0; n < 2; n++) {
        await staff.reviewer.post(
          `/reports/${reportId}/messages`,
          { text: '请保持电话畅通' },
          { 'idempotency-key': 'twice' },
        );
      }
      expect((await reportRow()).eventCount).toBe(before + 1);
    });

    it('are refused where nobody would read them', async () => {
      const id = await file(staff.dispatcher, { source: 'hotline' });
      const before = (await reportRow(id)).eventCount;
      const refused = await staff.dispatcher.post(`/reports/${id}/messages`, { text: '您好' });
      expect(refused).toMatchObject({ status: 422, body: { code: 'report.guard', guard: 'accountActive' } });
      expect((await reportRow(id)).eventCount).toBe(before);
    });
  });

  describe('a reveal', () => {
    const reveal = (id: string) => staff.dispatcher.post(`/reports/${id}/reveals`, { reason: '需要电话核实位置' });

    it('shows alias and phone for a quarter of an hour, on record', async () => {
      const keyrings = world.app.get(Keyrings);
      const { reporterId } = await reportRow();
      const place = { table: 'citizen', column: 'phoneSealed', rowId: reporterId! };
      const phoneSealed = sealPersonal(keyrings.personal, new Personal(PHONE), place);
      await database.repository(Citizen).update({ id: reporterId! }, { phoneSealed });
      const { alias } = await database.repository(Citizen).findOneByOrFail({ id: reporterId! });
      await database.repository(Reveal).clear();

      const { status, body, headers } = await reveal(reportId);
      const expiresAt = new Date(world.clock.now().getTime() + 15 * 60_000);
      expect(status).toBe(201);
      expect(body).toEqual({ alias, phone: PHONE, contact: null, expiresAt: expiresAt.toISOString() });
      expect(headers['cache-control']).toBe('no-store');
      expect(await database.repository(Reveal).find()).toMatchObject([
        { reportId, staffUserId: world.city.staff.dispatcher, reason: '需要电话核实位置', expiresAt },
      ]);
      expect(JSON.stringify(await audited('reveal'))).not.toMatch(/138|核实/);
    });

    it('shows what a caller left with the hotline', async () => {
      const contact = { name: '王某', phone: PHONE };
      const id = await file(staff.dispatcher, { source: 'hotline', contact });
      expect((await reveal(id)).body).toMatchObject({ alias: null, phone: null, contact });
    });

    it('needs a second person where an insider reported', async () => {
      const id = await file(staff.dispatcher, { source: 'insider', contact: { phone: PHONE } });
      const { status, body } = await reveal(id);
      expect(status).toBe(403);
      expect(body.detail).toContain('第二人');
      expect(await database.repository(Reveal).countBy({ reportId: id })).toBe(0);
    });
  });

  describe('following', () => {
    const url = (): string => `/reports/${reportId}/follow`;
    const follows = (): Promise<number> => database.repository(Follow).countBy({ reportId });

    it('is for published cases, and twice is once', async () => {
      expect((await other.post(url())).status).toBe(404);
      expect((await other.delete(url())).status).toBe(404);

      await publish(world.clock.now());
      expect((await other.post(url())).status).toBe(204);
      expect((await other.post(url())).status).toBe(204);
      expect(await follows()).toBe(1);
      expect((await other.delete(url())).status).toBe(204);
      expect((await other.delete(url())).status).toBe(204);
      expect(await follows()).toBe(0);
      expect(await audited('follow')).toHaveLength(1);
      expect(await audited('unfollow')).toHaveLength(1);
    });

    it('can be ended after the case was taken off the square', async () => {
      await publish(world.clock.now());
      await other.post(url());
      await publish(null);
      expect((await other.delete(url())).status).toBe(204);
      expect((await other.delete(url())).status).toBe(404);
    });

    it('is for citizens', async () => {
      expect((await staff.reviewer.post(url())).status).toBe(403);
      expect((await world.anonymous().post(url())).status).toBe(401);
    });
  });
});
