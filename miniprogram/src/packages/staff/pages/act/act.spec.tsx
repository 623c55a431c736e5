import Taro from '@tarojs/taro';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { RESOLUTION_TEMPLATES } from '@suishoupai/shared/report/templates';
import { resetTaro } from '../../../../../test/doubles/taro';
import { camera } from '@/platform/camera';
import { confirm } from '@/platform/confirm';
import { locator } from '@/platform/locator';
import { ApiError } from '@/services/api-error';
import { dropPhoto, keepPhoto, sendPhoto } from '@/services/photo.service';
import { actOn, getReport } from '@/services/report.service';
import { suggestUnits } from '@/services/staff.service';
import type { ReportView } from '@/services/wire';
import { sessionStore } from '@/session/session';
import Act from './index';

jest.mock('@/platform/confirm');
jest.mock('@/services/report.service');
jest.mock('@/services/staff.service');
jest.mock('@/services/photo.service');
jest.mock('@/services/picture', () => ({ pictureOf: () => Promise.resolve(null) }));
jest.mock('@/platform/camera', () => ({ camera: { take: jest.fn() } }));
jest.mock('@/platform/photo-store', () => ({ photoStore: { find: () => Promise.resolve('blob:1') } }));
jest.mock('@/platform/locator', () => ({ locator: { here: jest.fn() } }));
const doIt = jest.mocked(actOn);
const read = jest.mocked(getReport);

const report = {
  id: 'r1',
  number: 'LC-261122-7K3QX-M',
  state: 'handling',
  stateLabel: '办理中',
  version: 5,
  category: { id: 'c', name: '插座冒烟' },
  area: { id: 'a', name: '东昌府区' },
  address: '柳园路 1 号',
  description: '插座一直冒烟',
  deadline: '2099-11-25T10:00:00.000Z',
  suggestedDeadline: null,
  pendingExtension: null,
  severity: 'general',
  holder: { kind: 'unit', name: '区消防救援大队' },
  requestedUnit: null,
  assignments: [],
  photos: [],
  timeline: [],
  outcome: null,
  actions: [
    { action: 'resolve', label: '办理完成', needs: ['outcome', 'text', 'afterPhotos'] },
    { action: 'sendBack', label: '退回', needs: ['reason'] },
  ],
} as unknown as ReportView;

const shown = async (action: string, changes: Partial<ReportView> = {}) => {
  read.mockResolvedValue({ ...report, ...changes });
  jest.mocked(Taro.getCurrentInstance).mockReturnValue({ router: { params: { id: 'r1', action } } } as never);
  await act(async () => void render(<Act />));
};
const tap = (words: string | RegExp) => act(async () => void fireEvent.click(screen.getByText(words)));
const tapButton = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

beforeEach(() => {
  jest.clearAllMocks();
  resetTaro();
  const me = { kind: 'staff', name: '王某', phone: null, roles: ['handler'], mustChangePassword: false } as const;
  sessionStore.set({ me: { ...me, roles: ['handler'] } });
  doIt.mockResolvedValue({ id: 'r1', number: report.number, state: 'reviewing', version: 6 });
});

describe('resolving on site', () => {
  beforeEach(() => {
    const photo = { key: 'k1', name: 'n1' };
    jest.mocked(camera.take).mockResolvedValue([{ path: 'blob:1', size: 1 }]);
    jest.mocked(keepPhoto).mockResolvedValue(photo);
    jest.mocked(sendPhoto).mockResolvedValue({ ...photo, sent: { id: 'p1', at: 0, thumbUrl: '' } });
    jest.mocked(locator.here).mockResolvedValue({ lat: 36, lng: 116, system: 'gcj02' });
  });

  /** The card’s button and the shutter are the first two of five. */
  it('takes five taps in all: card, camera, shutter, sentence, submit', async () => {
    await shown('resolve');
    await tap('拍照');
    await tap(RESOLUTION_TEMPLATES.rectified[0]!);
    await tapButton('办理完成');
    expect(doIt).toHaveBeenCalledWith('r1', 'resolve', 5, expect.anything(), expect.any(String));
    expect(doIt.mock.calls[0]![3]).toEqual({
      outcome: 'rectified',
      text: RESOLUTION_TEMPLATES.rectified[0],
      afterPhotos: [{ photoId: 'p1', takenAt: expect.any(String), point: { lat: 36, lng: 116, system: 'gcj02' } }],
    });
    expect(confirm).not.toHaveBeenCalled();
  });

  it('goes on without a place where the device does not tell it', async () => {
    jest.mocked(locator.here).mockRejectedValue(new Error('denied'));
    await shown('resolve');
    await tap('拍照');
    expect(screen.getByText(/没有位置，审核时会看到/)).toBeTruthy();
    await tap(RESOLUTION_TEMPLATES.rectified[0]!);
    await tapButton('办理完成');
    expect(doIt.mock.calls[0]![3]).toMatchObject({ afterPhotos: [{ photoId: 'p1' }] });
  });

  it('has photos and words again after the page was left, each with its own time', async () => {
    await shown('resolve');
    await tap('拍照');
    await tap(RESOLUTION_TEMPLATES.rectified[0]!);
    cleanup();
    jest.mocked(locator.here).mockClear();
    await shown('resolve');
    expect(screen.getByText('1 / 9')).toBeTruthy();
    expect(screen.getByDisplayValue(RESOLUTION_TEMPLATES.rectified[0]!)).toBeTruthy();
    expect(locator.here).not.toHaveBeenCalled();
    await tapButton('办理完成');
    expect(doIt.mock.calls[0]![3]).toMatchObject({ afterPhotos: [{ photoId: 'p1', point: { lat: 36 } }] });
    expect(dropPhoto).toHaveBeenCalled();
  });
});

it('keeps what was typed when somebody was faster, and says what changed', async () => {
  await shown('sendBack');
  fireEvent.change(screen.getByLabelText('退回的原因'), { target: { value: '不属于本部门' } });
  doIt.mockRejectedValue(new ApiError('report.stale', 409, '这件上报刚刚有了变化'));
  read.mockResolvedValue({ ...report, version: 6, state: 'submitted', stateLabel: '待转办', actions: [] });
  await tapButton('退回');
  expect(screen.getByText(/刚刚变为“待转办”/)).toBeTruthy();
  expect(screen.getByDisplayValue('不属于本部门')).toBeTruthy();
});

describe('when the page is left', () => {
  const write = (words: string) => fireEvent.change(screen.getByLabelText('退回的原因'), { target: { value: words } });
  const leaveAndReturn = async (action = 'sendBack', changes: Partial<ReportView> = {}) => {
    cleanup();
    await shown(action, changes);
  };

  it('has what was typed when it is opened again', async () => {
    await shown('sendBack');
    write('不属于本部门');
    await leaveAndReturn();
    expect(screen.getByDisplayValue('不属于本部门')).toBeTruthy();
    expect(screen.getByText(/上次没写完的/)).toBeTruthy();
  });

  it('keeps it for this action on this case only', async () => {
    await shown('sendBack');
    write('不属于本部门');
    await leaveAndReturn('sendBack', { id: 'r2' });
    expect(screen.queryByDisplayValue('不属于本部门')).toBeNull();
    expect(screen.queryByText(/上次没写完的/)).toBeNull();
  });

  it('has nothing once it was done', async () => {
    await shown('sendBack');
    write('不属于本部门');
    await tapButton('退回');
    await leaveAndReturn();
    expect(screen.queryByDisplayValue('不属于本部门')).toBeNull();
  });

  it('has nothing once it was cancelled', async () => {
    await shown('sendBack');
    write('不属于本部门');
    await tap('取消');
    await leaveAndReturn();
    expect(screen.queryByDisplayValue('不属于本部门')).toBeNull();
  });

  it('does not call an untouched form begun, whatever it proposes itself', async () => {
    const units = { unit: { id: 'u1', name: '区消防救援大队' }, alternatives: [] };
    jest.mocked(suggestUnits).mockResolvedValue(units as never);
    const transfer = { actions: [{ action: 'transfer', label: '转办', needs: ['unitId'] }] } as Partial<ReportView>;
    await shown('transfer', transfer);
    expect(screen.getByRole('radio', { name: /区消防救援大队/ })).toBeTruthy();
    await leaveAndReturn('transfer', transfer);
    expect(screen.queryByText(/上次没写完的/)).toBeNull();
  });
});

describe('reviewing', () => {
  const reviewing: Partial<ReportView> = {
    lookAlikes: [{ id: 'r2', number: 'LC-261101-AAAAA-B' }],
    gradeAmounts: [
      { grade: 'first', amountFen: 10_000 },
      { grade: 'third', amountFen: 1_000 },
    ],
    outcome: 'rectified',
    resolution: '已更换插座',
    actions: [
      { action: 'approve', label: '同意办结', needs: ['verdict', ['rewardGrade', 'noRewardReason']] },
      { action: 'rework', label: '退回重办', needs: ['reason', 'deadline'] },
    ],
    photos: [
      {
        id: 'p2',
        purpose: 'after',
        check: 'pass',
        takenAt: '2026-11-22T02:00:00.000Z',
        distanceMetres: 900,
        thumbUrl: '',
        viewUrl: '',
        published: false,
        blurred: false,
      },
    ],
  };

  it('has the distance, look-alikes, the grade with its amount and both answers in one view', async () => {
    await shown('approve', reviewing);
    expect(screen.getByText(/照片与 LC-261101-AAAAA-B 相似/)).toBeTruthy();
    expect(screen.getByText('¥100.00')).toBeTruthy();
    expect(screen.getByText(/距上报位置 900 米，请核实/)).toBeTruthy();
    expect(screen.getByRole('radio', { name: /一等/ })).toBeTruthy();
    expect(screen.getByRole('radio', { name: /退回重办/ })).toBeTruthy();
  });

  it('says what will happen to whom, and asks once', async () => {
    jest.mocked(confirm).mockResolvedValue(true);
    await shown('approve', reviewing);
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: /三等/ })));
    await tap(/您反映的隐患已整改完毕/);
    await tapButton('同意办结');
    expect(confirm).toHaveBeenCalledTimes(1);
    expect(jest.mocked(confirm).mock.calls[0]![1]).toContain('上报人会收到答复和三等奖励');
    expect(doIt.mock.calls[0]![3]).toMatchObject({ rewardGrade: 'third' });
  });
});

it('says so when the action is not possible any more', async () => {
  await shown('approve');
  await tap('看案件');
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: expect.stringContaining('staff/pages/case/index?id=r1') });
});
