import { cardPage } from '../../../server/src/modules/notification/card';
import { pagesOf } from './pages';
import { Stage } from './stage';
import { appJson, type Weapp } from './weapp';

/** What Taro asks for and can do without. */
const DISPENSABLE = ['cloud', 'env', 'webpackJsonp'];
const PAGES = pagesOf(appJson());

describe('every page', () => {
  let stage: Stage;
  let phone: Weapp;
  /** What a page needs to know, by the end of its address. */
  let needs: Record<string, string>;

  beforeAll(async () => {
    stage = await Stage.open();
    const { reportId, rewardId } = await stage.story('wang');
    needs = {
      'report/pages/case/index': reportId,
      'report/pages/public-case/index': reportId,
      'reward/pages/packet/index': rewardId,
      'knowledge/pages/article/index': await stage.article(),
    };
    phone = await stage.phone('wang');
  });

  afterAll(() => stage?.close());

  it.each(PAGES)('%s shows what it is for', async (page) => {
    const id = needs[page.replace('packages/', '')];
    phone.open(id ? `${page}?id=${id}` : page);
    await phone.quiet();
    const text = await phone.text();
    expect(text).toMatch(/\p{Script=Han}{2}/u);
    expect(text).not.toContain('重试');
    expect(phone.troubles()).toEqual([]);
  });

  it('asks for nothing that WeChat does not have', () => {
    expect([...phone.missing].filter((name) => !DISPENSABLE.includes(name))).toEqual([]);
  });

  it('is there when a card in WeChat leads to it', () => {
    const targets = [cardPage('report', null), cardPage('report', 'reward')].map((url) => url.split('?')[0]);
    expect(PAGES).toEqual(expect.arrayContaining(targets));
  });
});
