import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { resetTaro } from '../../../../../test/doubles/taro';
import * as admin from '@/services/admin.service';
import { offline } from '@/services/api-error';
import type { AdminAreaView, AdminUnitView, MeView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import Records from './index';

jest.mock('@/services/admin.service');
const service = jest.mocked(admin);

const UNIT: AdminUnitView = {
  id: 'u1',
  code: 'fire-east',
  name: '东区消防救援大队',
  parentId: null,
  areaId: 'a1',
  phone: null,
  validTo: null,
  successorId: null,
  coverage: [],
};
const ENDED: AdminUnitView = { ...UNIT, id: 'u2', name: '老街道办', validTo: '2026-11-01T00:00:00.000Z' };
const none = { items: [], nextCursor: null };

const opened = async (role: MeView['roles'][number] = 'admin') => {
  sessionStore.set({ me: { kind: 'staff', name: '周凤霞', phone: null, roles: [role], mustChangePassword: false } });
  await act(async () => void render(<Records />));
};
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));

beforeEach(() => {
  jest.resetAllMocks();
  resetTaro();
  service.listUnits.mockResolvedValue({ items: [UNIT, ENDED], nextCursor: null });
  service.getArea.mockResolvedValue({ name: '东昌府区' } as AdminAreaView);
});

it('lists the records, says which ended, and opens one', async () => {
  await opened();
  expect(screen.getAllByText('东昌府区')).toHaveLength(2);
  expect(screen.getByRole('button', { name: '老街道办（已停用）' })).toBeTruthy();
  await tap('东区消防救援大队');
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/staff/pages/record/index?kind=units&id=u1' });
});

it('begins with the kind of the address, and turns to another', async () => {
  jest.mocked(Taro.getCurrentInstance).mockReturnValue({ router: { params: { kind: 'articles' } } } as never);
  service.listAllArticles.mockResolvedValue(none);
  await opened();
  expect(screen.getByText('还没有文章')).toBeTruthy();
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: '单位' })));
  expect(screen.getByText('东区消防救援大队')).toBeTruthy();
});

it('searches by name, once the typing has rested', async () => {
  await opened();
  service.listUnits.mockResolvedValue(none);
  fireEvent.change(screen.getByLabelText('查找单位'), { target: { value: '消防' } });
  expect(await screen.findByText('没有找到“消防”')).toBeTruthy();
  expect(service.listUnits).toHaveBeenLastCalledWith({ q: '消防', cursor: undefined });
});

it('creates only for an administrator', async () => {
  await opened('auditor');
  expect(screen.getByText('东区消防救援大队')).toBeTruthy();
  expect(screen.queryByText('新建单位')).toBeNull();
});

it('says what went wrong and tries again', async () => {
  service.listUnits.mockRejectedValueOnce(offline('gone'));
  await opened();
  expect(screen.getByText('网络不通，请检查网络后重试。')).toBeTruthy();
  await tap('重试');
  expect(screen.getByText('东区消防救援大队')).toBeTruthy();
});
