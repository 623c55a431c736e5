import { PLACES } from '../support/city';
import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { World } from '../support/world';

describeEachEngine('what everybody may read', (engine) => {
  let world: World;
  let nobody: Client;

  beforeAll(async () => {
    world = await World.open(engine);
    nobody = world.anonymous();
  });
  afterAll(() => world.close());

  it('shows a case from its publication until it is taken off', async () => {
    const citizen = await world.citizen('demo-01');
    const photoIds = [await citizen.photo(), await citizen.photo()];
    const filed = await citizen.post('/reports', {
      categoryId: world.city.categories.blockedExit,
      description: '楼道堆满杂物。',
      address: '东区幸福路 1 号 2 单元',
      point: { ...PLACES.east, system: 'wgs84' },
      photoIds,
    });
    const id = String(filed.body.id);
    await world.settle();
    await world.advance({ hours: 1 }); // by now each photo is checked, or its check is given up
    const reviewer = await world.staff('reviewer');
    expect((await nobody.get(`/square/${id}`)).status).toBe(404);

    const body = { photoIds: [photoIds[0]] };
    expect(await reviewer.act(id, 'publish', body)).toMatchObject({ status: 200, body: { id } });
    const seen = await nobody.get<{ photos: { id: string; viewUrl: string }[] }>(`/square/${id}`);
    expect(seen.status).toBe(200);
    expect(seen.body.photos.map((photo) => photo.id)).toEqual([photoIds[0]]);
    expect((await nobody.get<{ items: object[] }>('/square')).body.items).toHaveLength(1);
    expect((await nobody.get<{ points: object[] }>('/square/map?bbox=116,36,117,37')).body.points).toHaveLength(1);
    expect((await nobody.get(`/photos/${photoIds[0]}/view`)).status).toBe(200);
    expect((await nobody.get(`/photos/${photoIds[1]}/view`)).status).toBe(404);

    expect(await reviewer.act(id, 'unpublish')).toMatchObject({ status: 200 });
    expect((await nobody.get(`/square/${id}`)).status).toBe(404);
    expect((await nobody.get<{ items: object[] }>('/square')).body.items).toEqual([]);
    expect((await nobody.get(`/photos/${photoIds[0]}/view`)).status).toBe(404);
  });

  it.each(['/square/map', '/square/map?bbox=1,2,3', '/square?state=gone', '/square?number=1', '/articles?section=x'])(
    'refuses %s',
    async (url) => {
      expect(await nobody.get(url)).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
    },
  );

  it('tells which days are worked', async () => {
    const { status, body } = await nobody.get<{ publishedYears: string[]; days: object[] }>('/calendar');
    expect(status).toBe(200);
    expect(body.publishedYears).toContain('2026');
    expect(body.days).toContainEqual({ day: '2026-12-31', kind: 'rest' });
  });

  it('counts for everybody', async () => {
    const { status, body } = await nobody.get('/statistics/public');
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['reported', 'rectified', 'rewardsPaid', 'rewardsPaidFen', 'updatedAt']);
  });

  it('lets administrators write articles, auditors read them all, and everybody the public ones', async () => {
    const [admin, auditor, citizen] = [
      await world.staff('admin'),
      await world.staff('auditor'),
      await world.citizen('demo-02'),
    ];
    const draft = { section: 'law', title: '法', summary: '要守', body: '<p onclick=x>第一条</p><script>1</script>' };
    for (const [client, status] of [
      [nobody, 401],
      [citizen, 403],
      [auditor, 403],
    ] as const) {
      expect((await client.post('/admin/articles', draft)).status).toBe(status);
    }
    expect((await admin.post('/admin/articles', { ...draft, section: 'other' })).status).toBe(422);
    const written = await admin.post('/admin/articles', draft);
    expect(written).toMatchObject({ status: 201, body: { body: '<p>第一条</p>', withdrawnAt: null } });
    const { id } = written.body;

    const changed = await admin.send('PATCH', `/admin/articles/${String(id)}`, { title: '新法' });
    expect(changed).toMatchObject({ status: 200, body: { title: '新法', summary: '要守' } });
    expect((await nobody.get(`/articles/${String(id)}`)).body).toMatchObject({ title: '新法', body: '<p>第一条</p>' });
    expect((await nobody.get('/admin/articles')).status).toBe(401);

    expect((await admin.post(`/admin/articles/${String(id)}/withdraw`)).status).toBe(200);
    expect((await nobody.get(`/articles/${String(id)}`)).status).toBe(404);
    expect((await auditor.get(`/admin/articles/${String(id)}`)).status).toBe(200);
  });
});
