import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { exportData } from '@/services/account.service';
import { saveText } from '@/platform/save-text';
import { sessionStore } from '@/session/session';
import { deviceSettings } from '@/session/settings';
import Settings from '.';

jest.mock('@/services/account.service');
jest.mock('@/platform/save-text');

const citizen = { kind: 'citizen', name: '热心市民', phone: null, roles: [], mustChangePassword: false } as const;

beforeEach(() => sessionStore.set({ me: { ...citizen, roles: [] } }));

const show = () => act(async () => render(<Settings />));

it('switches large text on and off', async () => {
  await show();
  fireEvent.click(screen.getByText('大字'));
  expect(deviceSettings.get().largeText).toBe(true);
  fireEvent.click(screen.getByText('大字'));
  expect(deviceSettings.get().largeText).toBe(false);
});

it('hands a person their data', async () => {
  jest.mocked(exportData).mockResolvedValue({ profile: { alias: '热心市民' } });
  jest.mocked(saveText).mockResolvedValue('saved');
  await show();
  await act(async () => fireEvent.click(screen.getByText('导出我的数据')));
  expect(saveText).toHaveBeenCalledWith('suishoupai-my-data.json', expect.stringContaining('热心市民'));
  expect(Taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '已保存为文件' }));
});

it('offers a visitor what needs no account', async () => {
  sessionStore.set({ me: null });
  await show();
  expect(screen.getByText('隐私说明')).toBeTruthy();
  expect(screen.queryByText('注销账号')).toBeNull();
  expect(screen.queryByText('退出登录')).toBeNull();
});
