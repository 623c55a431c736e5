import { cardPage } from '../../../server/src/modules/notification/card';
import { pagesOf } from './pages';
import { Stage } from './stage';
import { appJson, type Weapp } from './weapp';

/** What Taro asks for and can do without. */
const DISPENSABLE = ['cloud', 'env', 'webpackJsonp'];
/** Who works at a page of the staff; elsewhere everybody who may transfer. */
const WORKERS: Record<string, string> = {
  treasury: 'paymaster',
  budget: 'paymaster',
  duty: 'admin',
  records: 'admin',
  record: 'admin',
};
const DISPATCHER = 'dispatcher';
const workerAt = (page: string): string | undefined => {
  const [, name] = page.match(/^packages\/staff\/pages\/([\w-]+)/) ?? [];
  return name && (WORKERS[name] ?? DISPATCHER);
};
const PAGES = pagesOf(appJson());

describe('every page', () => {
  let stage: Stage;
  let phone: Weapp;
  const staff = new Map<string, Weapp>();
  /** What a page needs to know, by the end of its address. */
  let needs: Record<string, string>;

  beforeAll(async () => {
    stage = await Stage.open();
    const { reportId, rewardId } = await stage.content.story('wang');
    const waitingId = await stage.content.file(await stage.world.citizen('wang'));
    needs = {
      'report/pages/filed/index': `id=${waitingId}`,
      'staff/pages/case/index': `id=${waitingId}`,
      'staff/pages/records/index': 'kind=units',
      'staff/pages/record/index': `kind=units&id=${stage.world.city.units.fireEast}`,
      'staff/pages/act/index': `id=${waitingId}&action=transfer`,
      'report/pages/case/index': `id=${reportId}`,
      'report/pages/public-case/index': `id=${reportId}`,
      'reward/pages/packet/index': `id=${rewardId}`,
      'knowledge/pages/article/index': `id=${await stage.content.article()}`,
    };
    phone = await stage.phone('wang');
    for (const name of new Set([DISPATCHER, ...Object.values(WORKERS)])) staff.set(name, await stage.staffPhone(name));
  });

  afterAll(() => stage?.close());

  it.each(PAGES)('%s shows what it is for', async (page) => {
    const need = needs[page.replace('packages/', '')];
    const worker = workerAt(page);
    const holder = worker === undefined ? phone : staff.get(worker)!;
    holder.open(need ? `${page}?${need}` : page);
    await holder.quiet();
    const text = await holder.text();
    expect(text).toMatch(/\p{Script=Han}{2}/u);
    expect(text).not.toContain('重试');
    expect(text).not.toContain('忘了密码');
    expect(holder.troubles()).toEqual([]);
  });

  it('asks for nothing that WeChat does not have', () => {
    expect(
      [phone, ...staff.values()].flatMap(({ missing }) => [...missing]).filter((name) => !DISPENSABLE.includes(name)),
    ).toEqual([]);
  });

  it('is there when a card in WeChat leads to it', () => {
    const targets = [cardPage('report', null), cardPage('report', 'reward')].map((url) => url.split('?')[0]);
    expect(PAGES).toEqual(expect.arrayContaining(targets));
  });
});
