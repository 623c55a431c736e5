import Taro from '@tarojs/taro';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { resetTaro } from '../../../../test/doubles/taro';
import * as admin from '@/services/admin.service';
import { ApiError } from '@/services/api-error';
import type { MeView, StaffView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import { areas } from './kinds/areas';
import { categories } from './kinds/categories';
import { staff } from './kinds/staff';
import { RecordPage } from './record-page';

jest.mock('@/services/admin.service');
const service = jest.mocked(admin);

const ACCOUNT: StaffView = {
  id: 's1',
  username: 'fire-1',
  name: '胡素云',
  hasPhone: true,
  grants: [{ role: 'auditor', areaId: null, unitId: null, categoryId: null }],
  mustChangePassword: false,
  createdAt: '2026-07-25T01:00:00.000Z',
  disabledAt: null,
};

const signIn = (role: MeView['roles'][number]) =>
  sessionStore.set({ me: { kind: 'staff', name: '周凤霞', phone: null, roles: [role], mustChangePassword: false } });

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

beforeEach(() => {
  jest.resetAllMocks();
  resetTaro();
  jest.mocked(Taro.getCurrentPages).mockReturnValue([{}, {}] as never);
  signIn('admin');
  service.listStaff.mockResolvedValue({ items: [ACCOUNT], nextCursor: null });
});

it('puts the server’s sentence beside its field and keeps what was typed', async () => {
  const errors = [{ field: 'username', code: 'duplicate', message: '这个用户名已经有人用' }];
  service.createStaff.mockRejectedValue(new ApiError('request.invalid', 422, '这个用户名已经有人用', { errors }));
  render(<RecordPage kind={staff} />);
  await screen.findByLabelText('用户名');
  type('用户名', 'fire-1');
  type('姓名', '胡素云');
  fireEvent.click(screen.getByText('新建人员'));
  expect((await screen.findAllByText('这个用户名已经有人用')).length).toBe(1);
  expect((screen.getByLabelText('姓名') as HTMLInputElement).value).toBe('胡素云');
  type('用户名', 'fire-2');
  expect(screen.queryByText('这个用户名已经有人用')).toBeNull();
});

it('shows a one-time password once, and leaves only when it was noted', async () => {
  service.resetPassword.mockResolvedValue({ id: 's1', oneTimePassword: 'river-stone-42' });
  render(<RecordPage kind={staff} id="fire-1" />);
  fireEvent.click(await screen.findByText('重置密码'));
  fireEvent.click(screen.getAllByText('重置密码').at(-1) as HTMLElement);
  expect(await screen.findByText('river-stone-42')).toBeTruthy();
  expect(Taro.navigateBack).not.toHaveBeenCalled();
  fireEvent.click(screen.getByText('我已记下'));
  expect(Taro.navigateBack).toHaveBeenCalled();
});

it('leaves an account’s phone as it is unless it is changed', async () => {
  service.changeStaff.mockResolvedValue(ACCOUNT);
  render(<RecordPage kind={staff} id="fire-1" />);
  await screen.findByLabelText('姓名');
  type('姓名', '胡素芸');
  fireEvent.click(screen.getByText('保存'));
  await waitFor(() =>
    expect(service.changeStaff).toHaveBeenCalledWith('s1', { name: '胡素芸', grants: ACCOUNT.grants }),
  );
});

describe('when the page is left', () => {
  const leaveAndReturn = async () => {
    cleanup();
    render(<RecordPage kind={staff} id="fire-1" />);
    await screen.findByLabelText('姓名');
  };
  const name = () => (screen.getByLabelText('姓名') as HTMLInputElement).value;

  beforeEach(async () => {
    render(<RecordPage kind={staff} id="fire-1" />);
    await screen.findByLabelText('姓名');
    type('姓名', '胡素芸');
  });

  it('has what was typed when it is opened again, until it is begun anew', async () => {
    await leaveAndReturn();
    expect(name()).toBe('胡素芸');
    fireEvent.click(screen.getByText('清空重写'));
    fireEvent.click(await screen.findByText('清空'));
    await waitFor(() => expect(name()).toBe('胡素云'));
  });

  it('has the record as it is once it was saved', async () => {
    service.changeStaff.mockResolvedValue(ACCOUNT);
    fireEvent.click(screen.getByText('保存'));
    await waitFor(() => expect(Taro.navigateBack).toHaveBeenCalled());
    await leaveAndReturn();
    expect(name()).toBe('胡素云');
  });

  it('is another form than that of a new one', async () => {
    cleanup();
    render(<RecordPage kind={staff} />);
    await screen.findByLabelText('用户名');
    expect(name()).toBe('');
  });
});

it('finds half a centre wrong before it is sent', async () => {
  render(<RecordPage kind={areas} />);
  await screen.findByLabelText('中心纬度');
  type('中心纬度', '36.4561');
  fireEvent.click(screen.getByText('新建区域'));
  expect((await screen.findAllByText(/纬度和经度要一起填/)).length).toBeGreaterThan(0);
  expect(service.createArea).not.toHaveBeenCalled();
});

it('asks for the emergency text only of an emergency', async () => {
  render(<RecordPage kind={categories} />);
  await screen.findByLabelText('名称');
  expect(screen.queryByLabelText('紧急提示标题')).toBeNull();
});

it('offers the pictures that there are, by Chinese names', async () => {
  service.createCategory.mockResolvedValue({ id: 'c1' } as never);
  render(<RecordPage kind={categories} />);
  fireEvent.click(await screen.findByRole('radio', { name: '燃气' }));
  expect(screen.getByRole('radio', { name: '燃气' }).getAttribute('aria-checked')).toBe('true');
  fireEvent.click(screen.getByText('新建类别'));
  await waitFor(() => expect(service.createCategory).toHaveBeenCalledWith(expect.objectContaining({ icon: 'gas' })));
});

it('lets an auditor read without a form', async () => {
  signIn('auditor');
  render(<RecordPage kind={staff} id="fire-1" />);
  expect(await screen.findByText('胡素云')).toBeTruthy();
  expect(screen.queryByText('保存')).toBeNull();
});
