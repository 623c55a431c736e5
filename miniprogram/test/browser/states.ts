import type { Page, Query } from '../../src/routes';
import type { Phone } from './phone';
import type { Holder } from './stage';

/** A page in a state that it does not open in. */
export interface State {
  /** What the picture is called. */
  name: string;
  page: Page;
  holder?: Holder;
  query?: Query;
  /** How the server behaves meanwhile. */
  server?: 'silent' | 'broken';
  /** What the person does once the page is there. */
  then?: (phone: Phone) => Promise<void>;
}

const wang: Holder = { citizen: 'wang' };
/** Who has done nothing yet. */
const newcomer: Holder = { citizen: 'newcomer' };
const staff = (username: string): Holder => ({ staff: username });

const LISTS = [
  ['report/list', wang],
  ['reward/list', wang],
  ['account/inbox', wang],
  ['staff/todo', staff('handler')],
] as const;

/** Waiting, breakdown, emptiness, and what opens over a page. @param cases ids by what may be done with them */
export const statesOf = (cases: { handling: string; closed: string }): State[] => [
  ...LISTS.flatMap(([page, holder]): State[] => [
    { name: `${page}-waiting`, page, holder, server: 'silent' },
    { name: `${page}-broken`, page, holder, server: 'broken' },
  ]),
  { name: 'square-waiting', page: 'square', server: 'silent' },
  { name: 'square-broken', page: 'square', server: 'broken' },
  { name: 'report/case-broken', page: 'report/case', holder: wang, query: { id: cases.handling }, server: 'broken' },
  { name: 'report/list-empty', page: 'report/list', holder: newcomer },
  { name: 'reward/list-empty', page: 'reward/list', holder: newcomer },
  { name: 'account/inbox-empty', page: 'account/inbox', holder: newcomer },
  { name: 'staff/todo-empty', page: 'staff/todo', holder: staff('handler-road') },
  { name: 'report/public-case-gone', page: 'report/public-case', query: { id: 'none' } },
  {
    name: 'report/file-emergency',
    page: 'report/file',
    holder: wang,
    then: async (phone) => {
      await phone.tap('消防');
      await phone.tap('燃气泄漏');
      await phone.sees('先离开');
    },
  },
  {
    name: 'report/file-missing',
    page: 'report/file',
    holder: newcomer,
    then: async (phone) => {
      await phone.tap('提交');
      await phone.sees('请至少拍一张照片。');
    },
  },
  {
    name: 'report/case-appeal',
    page: 'report/case',
    holder: wang,
    query: { id: cases.closed },
    then: (phone) => phone.tap('申诉'),
  },
  { name: 'square-filter', page: 'square', then: (phone) => phone.tap('按类别筛选') },
  { name: 'square-map', page: 'square', then: (phone) => phone.tap('地图') },
];

/** Puts a page into its state. */
export const enter = async (phone: Phone, state: State): Promise<void> => {
  await phone.serverIs(state.server);
  await phone.open(state.page, state.query);
  if (state.server !== 'silent') await phone.settles();
  else await phone.draws();
  await state.then?.(phone);
  await phone.draws();
};
