import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { resetTaro } from '../../../../../test/doubles/taro';
import { sessionStore, signOut } from '@/session/session';
import type { MeView, ReportView } from '@/services/wire';
import Case from './index';

jest.mock('@/services/picture', () => ({ pictureOf: () => Promise.resolve(null), forgetPictures: () => undefined }));
const request = jest.mocked(Taro.request);

const me: MeView = { kind: 'citizen', name: '群众', phone: null, roles: [], mustChangePassword: false };
const report = {
  id: 'r1',
  number: 'LC-261122-7K3QX-M',
  state: 'handling',
  stateLabel: '办理中',
  version: 3,
  category: { id: 'c', name: '插座冒烟' },
  area: { id: 'a', name: '东昌府区' },
  address: '柳园路 1 号',
  description: '插座一直冒烟',
  filedAt: '2026-11-20T01:00:00.000Z',
  deadline: '2099-11-25T10:00:00.000Z',
  holder: { kind: 'unit', name: '区消防救援大队' },
  requestedUnit: null,
  reward: null,
  stars: null,
  closedAt: null,
  photos: [],
  timeline: [],
  actions: [{ action: 'urge', label: '催办', needs: [] }],
} as unknown as ReportView;

const opened = () => act(async () => render(<Case />));
const noNetwork = () => request.mockReset().mockRejectedValue({ errMsg: 'request:fail' });

beforeEach(() => {
  resetTaro();
  jest.mocked(Taro.getCurrentInstance).mockReturnValue({ router: { params: { id: 'r1' } } } as never);
  sessionStore.set({ me });
  request.mockResolvedValue({ statusCode: 200, data: report } as never);
});

it('can be read again without network, says so, and is asked again as soon as there is one', async () => {
  const { unmount } = await opened();
  expect(screen.queryByText(/没有网络/)).toBeNull();
  unmount();
  noNetwork();
  await opened();
  expect(screen.getByText('区消防救援大队正在处理')).toBeTruthy();
  expect(screen.getByText(/没有网络/)).toBeTruthy();
  request.mockReset().mockResolvedValue({ statusCode: 200, data: { ...report, actions: [] } } as never);
  await act(async () => void window.dispatchEvent(new Event('online')));
  expect(screen.queryByText('催办')).toBeNull();
  expect(screen.queryByText(/没有网络/)).toBeNull();
});

it('does nothing without network that only the server can do', async () => {
  const { unmount } = await opened();
  unmount();
  noNetwork();
  await opened();
  await act(async () => void fireEvent.click(screen.getByText('催办')));
  await act(async () => void fireEvent.click(screen.getByText('催一下')));
  expect(screen.getByText(/网络不通/)).toBeTruthy();
  expect(screen.getByText('区消防救援大队正在处理')).toBeTruthy();
});

it('is not left on the device for who signs in next', async () => {
  const { unmount } = await opened();
  unmount();
  noNetwork();
  await expect(signOut()).rejects.toMatchObject({ code: 'offline' });
  sessionStore.set({ me: { ...me, name: '别人' } });
  await opened();
  expect(screen.queryByText('区消防救援大队正在处理')).toBeNull();
  expect(screen.getByText(/网络不通/)).toBeTruthy();
});
