import { must } from '../../../server/test/support/steps';
import { PACKAGES, type Page, type Query, TABS } from '../../src/routes';
import type { Holder, Stage } from './stage';
import { type State, statesOf } from './states';

/** One page as somebody sees it. */
export interface Scene {
  /** Nobody is signed in where none is named. */
  holder?: Holder;
  query?: Query;
}

/** Every page that app.config declares. */
export const PAGES = [
  ...Object.keys(TABS),
  ...Object.entries(PACKAGES).flatMap(([folder, names]) => names.map((name) => `${folder}/${name}`)),
] as Page[];

const citizen: Scene = { holder: { citizen: 'wang' } };
const staff = (username: string, query?: Query): Scene => ({ holder: { staff: username }, query });

export interface Scenes {
  /** Each page as those see it for whom it is. */
  pages: Record<Page, Scene[]>;
  states: State[];
}

/** Fills the city with cases of every kind. */
export const setScenes = async ({ world, content }: Stage): Promise<Scenes> => {
  const wang = await world.citizen('wang');
  const paid = await content.story('wang');
  await content.takeReward(wang, paid.rewardId);
  const { reportId, rewardId } = await content.story('wang');
  const handling = await content.file(wang, { description: '楼道里停满电动车，出不去人。' });
  await content.transfer(handling);
  await content.accept(handling);
  const reviewing = await content.file(wang);
  await content.transfer(reviewing);
  await content.resolve(reviewing, await content.accept(reviewing));
  const submitted = await content.file(wang);
  const declined = await content.file(await world.citizen('li'));
  const dispatcher = await world.staff('dispatcher');
  must(await dispatcher.act(declined, 'decline', { reasonCode: 'notHazard', reason: '现场符合安全要求。' }));
  const article = await content.article();
  await world.settle();
  const of = (id: string, more: Query = {}): Scene => ({ ...citizen, query: { id, ...more } });
  const pages: Record<Page, Scene[]> = {
    home: [citizen, {}],
    square: [citizen],
    classroom: [citizen],
    mine: [citizen, staff('handler'), {}],
    'report/list': [citizen],
    'report/case': [of(handling), of(reportId)],
    'report/public-case': [of(reportId)],
    'report/file': [citizen, staff('dispatcher')],
    'report/filed': [of(submitted)],
    'knowledge/article': [of(article)],
    'account/sign-in': [{}],
    'account/inbox': [citizen, staff('handler')],
    'account/settings': [citizen],
    'account/profile': [citizen],
    'account/sessions': [citizen],
    'account/delete': [citizen],
    'account/privacy': [citizen],
    'reward/list': [citizen],
    'reward/packet': [of(rewardId), of(paid.rewardId)],
    'reward/rules': [citizen],
    'help/not-found': [{}],
    'staff/sign-in': [{}],
    'staff/todo': [staff('handler'), staff('dispatcher'), staff('admin')],
    'staff/case': [staff('handler', { id: handling }), staff('reviewer', { id: reviewing })],
    'staff/act': [
      staff('handler', { id: handling, action: 'resolve' }),
      staff('dispatcher', { id: submitted, action: 'transfer' }),
      staff('reviewer', { id: reviewing, action: 'approve' }),
    ],
    'staff/decisions': [staff('dispatcher')],
    'staff/treasury': [staff('paymaster')],
    'staff/budget': [staff('paymaster')],
    'staff/duty': [staff('admin')],
    'staff/records': [staff('admin', { kind: 'units' }), staff('admin', { kind: 'categories' })],
    'staff/record': [
      staff('admin', { kind: 'units', id: world.city.units.fireEast }),
      staff('admin', { kind: 'categories', id: world.city.categories.pothole }),
    ],
  };
  return { pages, states: statesOf({ handling, closed: reportId }) };
};
