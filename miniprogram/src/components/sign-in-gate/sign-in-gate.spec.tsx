import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { loginCode } from '@/platform/login';
import { offline } from '@/services/api-error';
import { getMe, signInCitizen } from '@/services/session.service';
import { forgetSession, sessionStore } from '@/session/session';
import { SignInGate } from './sign-in-gate';

jest.mock('@/platform/login', () => ({ loginCode: jest.fn(), platformKnowsWho: false }));
jest.mock('@/services/session.service');
const me = { kind: 'citizen' as const, name: '群众', phone: null, roles: [], mustChangePassword: false };
const shown = () => act(async () => void render(<SignInGate why="登录后就能上报。">里面</SignInGate>));

beforeEach(() => {
  forgetSession();
  jest.mocked(Taro.navigateTo).mockClear();
  jest.mocked(loginCode).mockReset().mockResolvedValue(undefined);
  jest.mocked(getMe).mockReset().mockResolvedValue(me);
  jest.mocked(signInCitizen).mockResolvedValue({ accessToken: 'a', refreshToken: 'r' } as never);
});

it('lets a citizen in', async () => {
  sessionStore.set({ me });
  await shown();
  expect(screen.getByText('里面')).toBeTruthy();
});

it('signs in silently where the platform says who it is', async () => {
  jest.mocked(loginCode).mockResolvedValue('code');
  await shown();
  expect(signInCitizen).toHaveBeenCalledWith('code');
  expect(screen.getByText('里面')).toBeTruthy();
});

it('leads to the sign-in page where it does not', async () => {
  await shown();
  expect(screen.queryByText('里面')).toBeNull();
  await act(async () => void fireEvent.click(screen.getByText('登录')));
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/account/pages/sign-in/index' });
});

it('leads there by itself where somebody wants to get on', async () => {
  await act(async () => void render(<SignInGate why="" eager />));
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/account/pages/sign-in/index' });
});

it('says that there is no network, and tries again', async () => {
  jest.mocked(loginCode).mockResolvedValueOnce('code').mockResolvedValue('code');
  jest.mocked(signInCitizen).mockRejectedValueOnce(offline('gone'));
  await shown();
  expect(screen.getByRole('alert').textContent).toContain('网络不通');
  await act(async () => void fireEvent.click(screen.getByText('重试')));
  expect(screen.getByText('里面')).toBeTruthy();
});

it('does not take staff for citizens', async () => {
  sessionStore.set({ me: { ...me, kind: 'staff' } });
  await shown();
  expect(screen.getByText('换成群众身份')).toBeTruthy();
});
