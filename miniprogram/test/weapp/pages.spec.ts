import { cardPage } from '../../../server/src/modules/notification/card';
import { pagesOf } from './pages';
import { Stage } from './stage';
import { appJson, type Weapp } from './weapp';

/** What Taro asks for and can do without. */
const DISPENSABLE = ['cloud', 'env', 'webpackJsonp'];
/** Who works there is no citizen. */
const STAFF = /^packages\/(staff|review|admin|treasury)\//;
const PAGES = pagesOf(appJson());

describe('every page', () => {
  let stage: Stage;
  let phone: Weapp;
  let staffPhone: Weapp;
  /** What a page needs to know, by the end of its address. */
  let needs: Record<string, string>;

  beforeAll(async () => {
    stage = await Stage.open();
    const { reportId, rewardId } = await stage.story('wang');
    const waitingId = await stage.steps.file(await stage.world.citizen('wang'));
    needs = {
      'report/pages/filed/index': `id=${waitingId}`,
      'staff/pages/case/index': `id=${waitingId}`,
      'staff/pages/act/index': `id=${waitingId}&action=transfer`,
      'report/pages/case/index': `id=${reportId}`,
      'report/pages/public-case/index': `id=${reportId}`,
      'reward/pages/packet/index': `id=${rewardId}`,
      'knowledge/pages/article/index': `id=${await stage.article()}`,
    };
    phone = await stage.phone('wang');
    staffPhone = await stage.staffPhone('dispatcher');
  });

  afterAll(() => stage?.close());

  it.each(PAGES)('%s shows what it is for', async (page) => {
    const need = needs[page.replace('packages/', '')];
    const holder = STAFF.test(page) ? staffPhone : phone;
    holder.open(need ? `${page}?${need}` : page);
    await holder.quiet();
    const text = await holder.text();
    expect(text).toMatch(/\p{Script=Han}{2}/u);
    expect(text).not.toContain('重试');
    expect(holder.troubles()).toEqual([]);
  });

  it('asks for nothing that WeChat does not have', () => {
    expect([...phone.missing, ...staffPhone.missing].filter((name) => !DISPENSABLE.includes(name))).toEqual([]);
  });

  it('is there when a card in WeChat leads to it', () => {
    const targets = [cardPage('report', null), cardPage('report', 'reward')].map((url) => url.split('?')[0]);
    expect(PAGES).toEqual(expect.arrayContaining(targets));
  });
});
