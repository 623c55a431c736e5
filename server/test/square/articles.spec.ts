import { RandomIds } from '../../src/common/ids';
import { type Actor, SYSTEM } from '../../src/common/actor';
import { Problem } from '../../src/common/problem';
import { Database } from '../../src/database/database';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { AuditEntry } from '../../src/modules/audit/audit-entry.entity';
import { AuditTrail } from '../../src/modules/audit/audit.api';
import { Article } from '../../src/modules/knowledge/article.entity';
import { ArticleQueries } from '../../src/modules/knowledge/article.queries';
import { ArticleRepository } from '../../src/modules/knowledge/article.repository';
import { ChangeArticle } from '../../src/modules/knowledge/change-article';
import { type ArticleDraft, WriteArticle } from '../../src/modules/knowledge/knowledge.api';
import { ShowArticles } from '../../src/modules/knowledge/show-articles';
import { WithdrawArticle } from '../../src/modules/knowledge/withdraw-article';
import { describeEachEngine } from '../support/engines/engines';
import { TestClock } from '../support/test-clock';
import { openTestDatabase, type TestDatabase } from '../support/test-database';

const HOSTILE = '<p onclick="x()">开窗<script>alert(1)</script></p><a href="javascript:x()">关阀</a>';
const CLEAN = '<p>开窗</p>关阀';
const draft = (changes: Partial<ArticleDraft> = {}): ArticleDraft => ({
  section: 'emergency',
  title: '闻到煤气味怎么办',
  summary: '先开窗，再离开。',
  body: HOSTILE,
  ...changes,
});

describeEachEngine('articles', (engine) => {
  let place: TestDatabase;
  let database: Database;
  let clock: TestClock;
  let write: WriteArticle;
  let change: ChangeArticle;
  let withdraw: WithdrawArticle;
  let show: ShowArticles;
  const actor: Actor = SYSTEM;

  beforeAll(async () => {
    place = await openTestDatabase(engine);
    database = new Database(place.dataSource);
    clock = new TestClock();
    const ids = new RandomIds(clock);
    const unitOfWork = new UnitOfWork(database);
    const audit = new AuditTrail(database, clock, ids);
    const queries = new ArticleQueries(database);
    const articles = new ArticleRepository(database);
    write = new WriteArticle(unitOfWork, articles, audit, clock, ids);
    change = new ChangeArticle(unitOfWork, queries, articles, audit, clock);
    withdraw = new WithdrawArticle(unitOfWork, queries, articles, audit, clock);
    show = new ShowArticles(queries);
  });
  afterAll(() => place.close());
  beforeEach(async () => {
    await database.repository(Article).createQueryBuilder().delete().execute();
  });

  const deeds = async (id: string): Promise<string[]> =>
    (await database.repository(AuditEntry).find({ where: { objectId: id }, order: { id: 'ASC' } })).map(
      ({ action }) => action,
    );
  const titles = async (query: Parameters<ShowArticles['list']>[0]): Promise<string[]> =>
    (await show.list(query)).items.map(({ title }) => title);
  const codeOf = async (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'done',
      (error: unknown) => (error instanceof Problem ? error.code : String(error)),
    );

  it('are cleaned when written, and on record', async () => {
    const { id } = await write.execute(actor, draft());
    const { body } = await database.repository(Article).findOneByOrFail({ id });
    expect(body).toBe(CLEAN);
    expect(await deeds(id)).toEqual(['writeArticle']);
  });

  it('are cleaned when shown, whatever the table holds', async () => {
    const { id } = await write.execute(actor, draft());
    await database.repository(Article).update({ id }, { body: HOSTILE });
    const now = clock.now();
    const { body: _body, ...row } = draft();
    expect(await show.one(id)).toEqual({ id, ...row, body: CLEAN, publishedAt: now, updatedAt: now });
    expect((await show.any(id)).body).toBe(CLEAN);
    expect((await show.list({})).items).toEqual([{ id, ...row, publishedAt: now }]);
  });

  it('have something to read', async () => {
    expect(await codeOf(write.execute(actor, draft({ body: '<script>x</script><p> </p>' })))).toBe('request.invalid');
    expect(await database.repository(Article).count()).toBe(0);
  });

  it('change where something differs', async () => {
    const { id, publishedAt } = await write.execute(actor, draft());
    clock.advance({ hours: 1 });
    await change.execute(actor, id, { title: draft().title, body: HOSTILE });
    expect(await deeds(id)).toEqual(['writeArticle']);

    await change.execute(actor, id, { section: 'law', body: '<h2 id=a>新</h2>' });
    expect(await show.one(id)).toMatchObject({
      section: 'law',
      title: draft().title,
      body: '<h2>新</h2>',
      publishedAt,
      updatedAt: clock.now(),
    });
    expect(await deeds(id)).toEqual(['writeArticle', 'changeArticle']);
    expect(await codeOf(change.execute(actor, id, { body: '<style>a</style>' }))).toBe('request.invalid');
    expect(await codeOf(change.execute(actor, '0'.repeat(26), { title: '无' }))).toBe('notFound');
  });

  it('disappear for readers when withdrawn, once', async () => {
    const { id } = await write.execute(actor, draft());
    await withdraw.execute(actor, id);
    await withdraw.execute(actor, id);
    expect(await titles({})).toEqual([]);
    expect(await codeOf(show.one(id))).toBe('notFound');
    expect(await show.any(id)).toMatchObject({ id, withdrawnAt: clock.now() });
    expect((await show.listAll({})).items.map((article) => article.id)).toEqual([id]);
    expect(await deeds(id)).toEqual(['writeArticle', 'withdrawArticle']);
    expect(await codeOf(withdraw.execute(actor, '0'.repeat(26)))).toBe('notFound');
  });

  it('are found by section and by words of title, summary or body', async () => {
    await write.execute(actor, draft({ title: 'LPG 气瓶', summary: '瓶', body: '<p>立放</p>' }));
    await write.execute(actor, draft({ section: 'law', title: '法', summary: '100% 要守', body: '<p>第一条</p>' }));
    expect(await titles({ section: 'law' })).toEqual(['法']);
    expect(await titles({ q: 'lpg' })).toEqual(['LPG 气瓶']);
    expect(await titles({ q: '100%' })).toEqual(['法']);
    expect(await titles({ q: '立放' })).toEqual(['LPG 气瓶']);
    expect(await titles({ q: '_' })).toEqual([]);
    expect(await titles({ q: "'; DROP TABLE article; --" })).toEqual([]);
    expect(await titles({ q: '' })).toEqual(['法', 'LPG 气瓶']);
  });

  it('come page by page, the newest first', async () => {
    const written: string[] = [];
    for (const title of ['甲', '乙', '丙', '丁', '戊'])
      written.unshift((await write.execute(actor, draft({ title }))).id);
    const first = await show.list({ limit: 3 });
    const second = await show.list({ limit: 3, cursor: first.nextCursor ?? '' });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(written);
    expect(second.nextCursor).toBeNull();
  });
});
