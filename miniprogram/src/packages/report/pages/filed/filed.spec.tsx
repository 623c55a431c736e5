import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { listCategories } from '@/services/category.service';
import { getReport } from '@/services/report.service';
import { listSubscriptions, subscribe } from '@/services/subscription.service';
import { sessionStore } from '@/session/session';
import Filed from './index';

jest.mock('@/services/report.service');
jest.mock('@/services/category.service');
jest.mock('@/services/subscription.service');
jest.mock('@/services/http');
const report = {
  id: 'r1',
  number: 'LC-261122-7K3QX-M',
  emergency: false,
  category: { id: 'c', name: '井盖丢了' },
  address: '东关街',
  holder: { kind: 'office', name: '平台' },
  requestedUnit: { id: 'u', name: '区城管局' },
  deadline: null,
};
const shown = async (params: Record<string, string>) => {
  jest.mocked(Taro.getCurrentInstance).mockReturnValue({ router: { params } } as never);
  await act(async () => void render(<Filed />));
};
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));

beforeEach(() => {
  sessionStore.set({ me: { kind: 'citizen', name: '我', phone: null, roles: [], mustChangePassword: false } });
  jest.mocked(getReport).mockResolvedValue(report as never);
  jest.mocked(listCategories).mockResolvedValue([{ id: 'c', children: [], deadlineWorkingDays: 5 }] as never);
  jest.mocked(listSubscriptions).mockResolvedValue([{ key: 'result', templateId: 't1', remaining: 0 }]);
});

it('names the number, who comes next and by when', async () => {
  await shown({ id: 'r1' });
  expect(screen.getByText('编号 LC-261122-7K3QX-M')).toBeTruthy();
  expect(screen.getByText('平台核对后转给区城管局')).toBeTruthy();
  expect(screen.getByText('一般 5 个工作日内办完。')).toBeTruthy();
});

it('asks for messages at the tap', async () => {
  jest.mocked(subscribe).mockResolvedValue(1);
  await shown({ id: 'r1' });
  await tap('有进展告诉我');
  expect(subscribe).toHaveBeenCalledWith(['t1']);
  expect(screen.getByText(/微信会告诉您/)).toBeTruthy();
});
