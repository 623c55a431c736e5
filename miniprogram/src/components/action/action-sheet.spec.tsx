import Taro from '@tarojs/taro';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { resetTaro } from '../../../test/doubles/taro';
import { ApiError, offline } from '@/services/api-error';
import { actOn, getReport } from '@/services/report.service';
import type { ReportView } from '@/services/wire';
import { ActionSheet } from './action-sheet';
import { COMMON_FIELDS } from './common-fields';

jest.mock('@/services/report.service');
const deed = jest.mocked(actOn);
const read = jest.mocked(getReport);

const appeal = { action: 'appeal', label: '申诉', needs: ['reason'] } as const;
const report = {
  id: 'r1',
  state: 'closed',
  stateLabel: '已办结',
  version: 3,
  holder: { kind: 'nobody', name: '已结束' },
  deadline: null,
  actions: [{ ...appeal, needs: ['reason'] }],
} as unknown as ReportView;

const changed = jest.fn();
const closed = jest.fn();
const sheet = (now = report) => (
  <ActionSheet
    action={{ ...appeal, needs: [...appeal.needs] }}
    report={now}
    registry={COMMON_FIELDS}
    guides={{ appeal: { done: '申诉已提交', submit: '提交申诉' } }}
    onChanged={changed}
    onClose={closed}
  />
);

const type = (words: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: words } });
const send = () => act(async () => void fireEvent.click(screen.getByText('提交申诉')));

beforeEach(() => {
  jest.resetAllMocks();
  resetTaro();
});

const written = () => (screen.getByRole('textbox') as HTMLTextAreaElement).value;

it('asks for what is missing before anything is sent', async () => {
  render(sheet());
  await send();
  expect(screen.getByText('请填写“原因”')).toBeTruthy();
  expect(deed).not.toHaveBeenCalled();
});

it('sends what was typed, says so and closes', async () => {
  deed.mockResolvedValue({ id: 'r1', number: 'LC', state: 'appealing', version: 4 });
  render(sheet());
  type('还在漏电');
  await send();
  expect(deed).toHaveBeenCalledWith('r1', 'appeal', 3, { reason: '还在漏电' }, expect.any(String));
  expect(Taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '申诉已提交' }));
  expect(changed).toHaveBeenCalled();
  expect(closed).toHaveBeenCalled();
});

it('shows a refusal as the server’s sentence, beside the input it is about', async () => {
  const problem = { errors: [{ field: 'reason', code: 'tooLong', message: '原因太长，请少于 500 字' }] };
  deed.mockRejectedValue(new ApiError('request.invalid', 422, '原因太长，请少于 500 字', problem));
  render(sheet());
  type('长');
  await send();
  expect(screen.getAllByText('原因太长，请少于 500 字').length).toBeGreaterThan(0);
  expect(closed).not.toHaveBeenCalled();
});

it('says what changed meanwhile and keeps what was typed', async () => {
  deed.mockRejectedValue(new ApiError('report.stale', 409, '这件上报刚刚有了变化'));
  const after = { ...report, state: 'submitted', stateLabel: '待转办', version: 5, actions: [] } as ReportView;
  read.mockResolvedValue(after);
  const { rerender } = render(sheet());
  type('还在漏电');
  await send();
  expect(screen.getByRole('alert').textContent).toBe('这件上报刚刚变为“待转办”。您填写的内容还在。');
  expect(changed).toHaveBeenCalled();
  rerender(sheet(after));
  expect(written()).toBe('还在漏电');
  expect(screen.queryByText('提交申诉')).toBeNull();
});

it('repeats a wish whose answer was lost with the same key and version', async () => {
  deed.mockRejectedValue(offline('timeout'));
  const { rerender } = render(sheet());
  type('还在漏电');
  await send();
  rerender(sheet({ ...report, version: 4 }));
  await send();
  expect(deed.mock.calls[1]).toEqual(deed.mock.calls[0]);
  type('换了说法');
  await send();
  expect(deed.mock.calls[2]?.[4]).not.toBe(deed.mock.calls[0]?.[4]);
  expect(deed.mock.calls[2]?.[2]).toBe(4);
});

describe('when the page is left', () => {
  const leaveAndReturn = () => {
    cleanup();
    render(sheet());
  };

  it('has what was typed when it is opened again, and says so', () => {
    render(sheet());
    type('还在漏电');
    leaveAndReturn();
    expect(written()).toBe('还在漏电');
    expect(screen.getByRole('status').textContent).toContain('上次没写完的');
  });

  it('is empty again once it was done', async () => {
    deed.mockResolvedValue({ id: 'r1', number: 'LC', state: 'appealing', version: 4 });
    render(sheet());
    type('还在漏电');
    await send();
    leaveAndReturn();
    expect(written()).toBe('');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('still has it after a refusal', async () => {
    deed.mockRejectedValue(offline('timeout'));
    render(sheet());
    type('还在漏电');
    await send();
    leaveAndReturn();
    expect(written()).toBe('还在漏电');
  });

  it('can be begun anew', async () => {
    render(sheet());
    type('还在漏电');
    leaveAndReturn();
    fireEvent.click(screen.getByText('清空重写'));
    await act(async () => void fireEvent.click(screen.getByText('清空')));
    expect(written()).toBe('');
    leaveAndReturn();
    expect(written()).toBe('');
  });
});
