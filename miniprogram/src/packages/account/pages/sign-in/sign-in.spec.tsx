import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { offline } from '@/services/api-error';
import { listPhones, loginCodeOf } from '@/services/sandbox.service';
import { getMe, signInCitizen } from '@/services/session.service';
import SignIn from './index';

jest.mock('@/services/sandbox.service');
jest.mock('@/services/session.service');
const shown = () => act(async () => void render(<SignIn />));

it('signs in as the person of the demo that was chosen', async () => {
  jest.mocked(listPhones).mockResolvedValue([{ user: 'demo-01', name: '张秀兰', phone: '13800001234' }]);
  jest.mocked(loginCodeOf).mockResolvedValue('code');
  jest.mocked(signInCitizen).mockResolvedValue({ accessToken: 'a', refreshToken: 'r' } as never);
  jest.mocked(getMe).mockResolvedValue({ kind: 'citizen', name: '群众' } as never);
  await shown();
  expect(screen.getByText('138****1234')).toBeTruthy();
  await act(async () => void fireEvent.click(screen.getByText('张秀兰（demo-01）')));
  expect(signInCitizen).toHaveBeenCalledWith('code');
  expect(Taro.switchTab).toHaveBeenCalled();
});

it('leads into WeChat where the platforms are real', async () => {
  jest.mocked(listPhones).mockResolvedValue(undefined);
  await shown();
  expect(screen.getByText(/请在微信里打开/)).toBeTruthy();
});

it('says that there is no network', async () => {
  jest.mocked(listPhones).mockRejectedValue(offline('gone'));
  await shown();
  expect(screen.getByRole('alert').textContent).toContain('网络不通');
});
