import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { ApiError } from '@/services/api-error';
import { changePassword, getMe, signInStaff } from '@/services/session.service';
import { sessionStore } from '@/session/session';
import SignIn from './index';

jest.mock('@/services/session.service');
const enter = jest.mocked(signInStaff);
const tokens = { accessToken: 'a', accessExpiresAt: '', refreshToken: 'r', refreshExpiresAt: '' };
const me = { kind: 'staff', name: '王某', phone: null, roles: [], mustChangePassword: false } as const;

const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const signIn = async () => {
  render(<SignIn />);
  write('用户名', ' wang ');
  write('密码', 'first-password');
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '登录' })));
};

beforeEach(() => {
  jest.clearAllMocks();
  sessionStore.set({ me: null });
  enter.mockResolvedValue(tokens);
});

it('leads to the work', async () => {
  jest.mocked(getMe).mockResolvedValue({ ...me, roles: [] });
  await signIn();
  expect(enter).toHaveBeenCalledWith('wang', 'first-password');
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: expect.stringContaining('staff/pages/todo') });
});

it('says what was wrong and keeps what was typed', async () => {
  enter.mockRejectedValue(new ApiError('session.badCredentials', 401, '用户名或密码不对'));
  await signIn();
  expect(screen.getByText('用户名或密码不对')).toBeTruthy();
  expect(screen.getByDisplayValue('first-password')).toBeTruthy();
});

it('has a first password changed, and comes in with the new one', async () => {
  jest.mocked(getMe).mockResolvedValue({ ...me, roles: [], mustChangePassword: true });
  await signIn();
  expect(Taro.redirectTo).not.toHaveBeenCalled();
  write('新密码', 'a-better-password');
  write('再输一次', 'another-password');
  expect(screen.getByText('两次输入的不一样')).toBeTruthy();
  write('再输一次', 'a-better-password');
  jest.mocked(getMe).mockResolvedValue({ ...me, roles: [] });
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '修改密码' })));
  expect(changePassword).toHaveBeenCalledWith('first-password', 'a-better-password');
  expect(enter).toHaveBeenLastCalledWith('wang', 'a-better-password');
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: expect.stringContaining('staff/pages/todo') });
});
