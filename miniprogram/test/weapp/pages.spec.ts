import { pagesOf } from './pages';
import { Stage } from './stage';
import { appJson, type Weapp } from './weapp';

/** What Taro asks for and can do without. */
const DISPENSABLE = ['cloud', 'env', 'webpackJsonp'];

describe('every page', () => {
  let stage: Stage;
  let phone: Weapp;

  beforeAll(async () => {
    stage = await Stage.open();
    phone = await stage.phone('wang');
  });

  afterAll(() => stage?.close());

  it.each(pagesOf(appJson()))('%s renders', async (page) => {
    phone.open(page);
    await phone.quiet();
    expect(await phone.view.page.innerText('body')).not.toBe('');
    expect(phone.troubles()).toEqual([]);
  });

  it('asks for nothing that WeChat does not have', () => {
    expect([...phone.missing].filter((name) => !DISPENSABLE.includes(name))).toEqual([]);
  });
});
