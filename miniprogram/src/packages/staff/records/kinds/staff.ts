import { createElement, Fragment } from 'react';
import { changeStaff, createStaff, listStaff, resetPassword } from '@/services/admin.service';
import { ApiError } from '@/services/api-error';
import type { GrantView, StaffView } from '@/services/wire';
import { grantWords } from '../grant-words';
import { GrantsInput } from '../inputs/grants-input';
import { choiceOf, CodeInput, TextInput } from '../inputs/plain-inputs';
import type { Kind } from '../kind';
import { orNull } from '../wrong';

const PHONE_PLANS = { keep: '不变', change: '改成新号码', clear: '去掉号码' } as const;

interface StaffForm {
  username: string;
  name: string;
  phonePlan: keyof typeof PHONE_PLANS;
  phone: string;
  grants: GrantView[];
}

export const staff: Kind<StaffView, StaffForm> = {
  name: '人员',
  searchable: true,
  list: listStaff,
  keyOf: ({ username }) => username,
  one: (username) => findStaff(username),
  ended: ({ disabledAt }) => disabledAt !== null,
  mayCreate: true,
  columns: [
    { head: '姓名', cell: ({ name }) => name },
    { head: '用户名', width: 2, cell: ({ username }) => username },
    { head: '角色', width: 4, cell: ({ grants }) => createElement(Fragment, null, ...firstGrants(grants)) },
    { head: '手机', cell: ({ hasPhone }) => (hasPhone ? '已登记' : '未登记') },
    { head: '密码', cell: ({ mustChangePassword }) => (mustChangePassword ? '待本人修改' : '本人已设') },
  ],
  details: ({ grants }) => [{ head: '角色', lines: grants.map(grantWords) }],
  fields: {
    username: { label: '用户名', input: CodeInput, hint: '登录用：小写字母和数字，建立后不能改', once: true },
    name: { label: '姓名', input: TextInput },
    phonePlan: { label: '手机号', input: choiceOf(PHONE_PLANS), later: true },
    phone: {
      label: '手机号码',
      optional: true,
      input: TextInput,
      hint: '11 位数字，只用于紧急通知',
      when: ({ phonePlan }) => phonePlan === 'change',
    },
    grants: { label: '角色', input: GrantsInput },
  },
  blank: { username: '', name: '', phonePlan: 'change', phone: '', grants: [] },
  formOf: ({ username, name, grants }) => ({ username, name, phonePlan: 'keep', phone: '', grants }),
  async save({ username, name, phonePlan, phone, grants }, account) {
    const plan = { keep: {}, change: { phone: orNull(phone) }, clear: { phone: null } }[phonePlan];
    const facts = { name: name.trim(), grants, ...plan };
    if (!account) return createStaff({ ...facts, username: username.trim() });
    await changeStaff(account.id, facts);
  },
  deeds: [
    {
      label: '重置密码',
      appliesTo: ({ disabledAt }) => disabledAt === null,
      consequence: '会生成一个新的一次性密码，他的所有设备立即退出登录。',
      run: ({ id }) => resetPassword(id),
    },
    {
      label: '停用账号',
      danger: true,
      appliesTo: ({ disabledAt }) => disabledAt === null,
      consequence: '停用后他不能登录，所有设备立即退出。以后可以重新启用。',
      run: async ({ id }) => void (await changeStaff(id, { disabled: true })),
    },
    {
      label: '重新启用',
      appliesTo: ({ disabledAt }) => disabledAt !== null,
      consequence: '启用后他可以用原来的密码和角色登录。',
      run: async ({ id }) => void (await changeStaff(id, { disabled: false })),
    },
  ],
};

/** The server lists accounts by part of a name; one alone it does not answer. */
const findStaff = async (username: string, cursor?: string): Promise<StaffView> => {
  const { items, nextCursor } = await listStaff({ q: username, cursor, limit: 100 });
  const found = items.find((account) => account.username === username);
  if (found) return found;
  if (nextCursor === null) throw new ApiError('notFound', 404, '没有这个账号，或者您无权查看。');
  return findStaff(username, nextCursor);
};

const firstGrants = ([first, ...more]: readonly GrantView[]) => [
  first ? grantWords(first) : '没有角色',
  more.length > 0 ? `，另有 ${more.length} 项` : '',
];
