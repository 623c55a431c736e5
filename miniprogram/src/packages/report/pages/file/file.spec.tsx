import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { camera } from '@/platform/camera';
import { locator } from '@/platform/locator';
import { NotAllowed } from '@/platform/types';
import { ApiError, offline } from '@/services/api-error';
import { listCategories } from '@/services/category.service';
import { forgetDraft, keepDraft, newDraft, readDraft } from '@/services/draft.service';
import { get, post } from '@/services/http';
import { outbox, takeFromOutbox } from '@/services/outbox.service';
import { placeAt, suggestUnit } from '@/services/place.service';
import { uploadPhoto } from '@/services/upload';
import { sessionStore } from '@/session/session';
import File from './index';

jest.mock('@/services/http', () => ({ ...jest.requireActual('@/services/http'), get: jest.fn(), post: jest.fn() }));
jest.mock('@/services/category.service');
jest.mock('@/services/place.service');
jest.mock('@/services/upload');
jest.mock('@/platform/camera');
jest.mock('@/platform/locator', () => ({ locator: { here: jest.fn(), hasOwnMap: false } }));
jest.mock('@/platform/photo-store', () => ({
  photoStore: { find: async (name: string) => name, keep: async (path: string) => path, drop: async () => undefined },
}));
jest.mock('@/session/privacy', () => ({
  ...jest.requireActual('@/session/privacy'),
  agreedToPrivacy: async () => true,
}));
jest.mock('@/components/map/city-map', () => ({ CityMap: () => null }));
const filing = jest.mocked(post);

const leaf = (id: string, name: string, more: object = {}) => ({
  ...{ id, name, icon: id, emergency: false, emergencyStop: null, questions: [], children: [], deadlineWorkingDays: 5 },
  ...more,
});
const question = { key: 'where', type: 'choice', label: '什么地方？', options: ['居民楼', '学校'], required: true };
const stop = { title: '先离开，再报火警', lines: ['马上离开。'], phones: ['119'] };
const families = [
  leaf('fire', '消防', {
    children: [
      leaf('exit', '楼道堵了', { questions: [question] }),
      leaf('burning', '正在着火', { emergency: true, emergencyStop: stop }),
    ],
  }),
];

/** Whoever counts fingers: every tap of the person on this page. */
let taps = 0;
const tap = (what: string) =>
  act(async () => {
    taps += 1;
    fireEvent.click(screen.getByText(what));
  });
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

const shown = async (params: Record<string, string> = {}) => {
  jest.mocked(Taro.getCurrentInstance).mockReturnValue({ router: { params } } as never);
  await act(async () => void render(<File />));
};

beforeEach(() => {
  taps = 0;
  forgetDraft();
  outbox.get().forEach((one) => takeFromOutbox(one));
  sessionStore.set({ me: { kind: 'citizen', name: '群众', phone: null, roles: [], mustChangePassword: false } });
  jest.mocked(get).mockResolvedValue({ points: [] });
  jest.mocked(listCategories).mockResolvedValue(families as never);
  jest.mocked(suggestUnit).mockResolvedValue({
    unit: { id: 'u1', name: '区消防大队' },
    alternatives: [{ id: 'u2', name: '区应急局' }],
  } as never);
  jest.mocked(placeAt).mockResolvedValue({ address: '东昌东路112号', area: { id: 'a', name: '东昌府区' } });
  jest.mocked(locator.here).mockResolvedValue({ lat: 36.45, lng: 115.98, system: 'wgs84' });
  jest.mocked(camera.take).mockResolvedValue([{ path: 'blob:1', size: 10 }]);
  jest.mocked(camera.shrink).mockImplementation(async (photo) => photo);
  jest.mocked(uploadPhoto).mockResolvedValue({ id: 'p1', width: 1, height: 1, thumbUrl: '/t', viewUrl: '/v' });
  filing.mockReset().mockResolvedValue({ id: 'r1' });
  jest.mocked(Taro.redirectTo).mockClear();
  jest.mocked(Taro.pageScrollTo).mockClear();
});

const fill = async () => {
  await shown({ camera: '1' });
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('地址').value).toBe('东昌东路112号'));
  await tap('消防');
  await tap('楼道堵了');
  await tap('居民楼');
  type('说一句', '电动车堵了楼道');
};

it('is filed with four taps after the one that opened it', async () => {
  await fill();
  await tap('提交');
  expect(taps).toBe(4);
  const [path, body] = filing.mock.calls[0] ?? [];
  expect(path).toBe('/reports');
  expect(body).toEqual({
    categoryId: 'exit',
    description: '电动车堵了楼道',
    address: '东昌东路112号',
    point: { lat: 36.45, lng: 115.98, system: 'wgs84' },
    unitId: 'u1',
    answers: { where: '居民楼' },
    photoIds: ['p1'],
  });
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/report/pages/filed/index?id=r1' });
  expect(readDraft().photos).toEqual([]);
});

it('files once, however often it is tapped', async () => {
  await fill();
  await act(async () => {
    fireEvent.click(screen.getByText('提交'));
    fireEvent.click(screen.getByText('提交'));
  });
  expect(filing).toHaveBeenCalledTimes(1);
});

it('keeps its key until an answer came', async () => {
  await fill();
  filing.mockRejectedValueOnce(new ApiError('service.busy', 503, '系统繁忙'));
  await tap('提交');
  await tap('提交');
  expect(filing.mock.calls[0]?.[2]).toBe(filing.mock.calls[1]?.[2]);
});

it('says beside the field what is missing, and goes there', async () => {
  jest.mocked(locator.here).mockRejectedValue(new NotAllowed('location'));
  await shown();
  await tap('提交');
  expect(screen.getByText('请至少拍一张照片。')).toBeTruthy();
  expect(screen.getByText('请选是哪一类隐患。')).toBeTruthy();
  expect(Taro.pageScrollTo).toHaveBeenCalledWith(expect.objectContaining({ selector: '#field-photoIds' }));
  expect(filing).not.toHaveBeenCalled();
});

it('shows the server’s sentence beside its field and keeps what was written', async () => {
  await fill();
  const errors = [{ field: 'description', code: 'length', message: '请写得具体一些' }];
  filing.mockRejectedValue(new ApiError('request.invalid', 422, '请写得具体一些', { errors }));
  await tap('提交');
  expect(screen.getByText('请写得具体一些')).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('说一句').value).toBe('电动车堵了楼道');
});

it('keeps it on the device when there is no network', async () => {
  await fill();
  filing.mockRejectedValue(offline('gone'));
  await tap('提交');
  expect(outbox.get().map(({ title }) => title)).toEqual(['楼道堵了']);
  expect(screen.getByText('已存好，还没有发送')).toBeTruthy();
});

it('stops at an emergency: leave and call first', async () => {
  await shown();
  await tap('消防');
  await tap('正在着火');
  expect(screen.getByRole('alertdialog', { name: '先离开，再报火警' })).toBeTruthy();
  await tap('拨打 119');
  expect(Taro.makePhoneCall).toHaveBeenCalledWith(expect.objectContaining({ phoneNumber: '119' }));
  await tap('已拨打，继续上报');
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

it('takes up what was not finished', async () => {
  keepDraft({ ...newDraft(), description: '井盖没了' });
  await shown();
  expect(screen.getByText('上次没写完的，已经帮您留着。')).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('说一句').value).toBe('井盖没了');
});

it('goes on without camera and without location', async () => {
  jest.mocked(locator.here).mockRejectedValue(new NotAllowed('location'));
  jest.mocked(camera.take).mockRejectedValue(new NotAllowed('camera'));
  await shown({ camera: '1' });
  expect(screen.getByText(/可以从相册选择/)).toBeTruthy();
  expect(screen.getByLabelText('搜地点')).toBeTruthy();
});

it('lets another unit be chosen, or none', async () => {
  await fill();
  expect(screen.getByText('区消防大队')).toBeTruthy();
  await tap('换一个');
  await tap('不清楚，由平台转办');
  await tap('提交');
  expect(filing.mock.calls[0]?.[1]).not.toHaveProperty('unitId', 'u1');
});

it('asks who it is first', async () => {
  sessionStore.set({ me: null });
  await shown();
  expect(screen.getByText(/登录后就能上报/)).toBeTruthy();
});

it('lets staff pass on a call, without a photo, and goes on at their desk', async () => {
  sessionStore.set({
    me: { kind: 'staff', name: '王某', phone: null, roles: ['dispatcher'], mustChangePassword: false },
  });
  await shown();
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('地址').value).toBe('东昌东路112号'));
  for (const words of ['巡查', '重大', '消防', '楼道堵了', '居民楼', '提交']) {
    if (words === '提交') type('说一句', '来电反映楼道堵了');
    await tap(words);
  }
  const body = { source: 'inspection', severity: 'major', photoIds: [], contact: undefined };
  await waitFor(() => expect(filing.mock.calls[0]?.[1]).toMatchObject(body));
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/staff/pages/case/index?id=r1' });
});
