import { ApiError, offline } from './api-error';
import { newDraft } from './draft.service';
import { post } from './http';
import { fileNow, outbox, putInOutbox, sendOutbox, takeFromOutbox, type Waiting } from './outbox.service';
import { uploadPhoto } from './upload';

jest.mock('./http');
jest.mock('./upload');
jest.mock('@/platform/photo-store', () => ({
  photoStore: { find: async (name: string) => name, keep: async (path: string) => path, drop: async () => undefined },
}));
const filing = jest.mocked(post);
const upload = jest.mocked(uploadPhoto);

const waiting = (key: string, owner = '我'): Waiting => ({
  draft: { ...newDraft(), key, photos: [{ key: `photo-${key}`, name: `file-${key}` }] },
  body: { categoryId: 'c', description: '线掉了', address: '东关街' },
  title: '电线掉下来了',
  owner,
});

beforeEach(() => {
  outbox.get().forEach((one) => takeFromOutbox(one));
  filing.mockReset().mockResolvedValue({ id: 'r1' });
  upload.mockReset().mockResolvedValue({ id: 'p1', width: 1, height: 1, thumbUrl: '/t', viewUrl: '/v' });
});

it('sends the photos first, each under its own key, then files under the draft’s', async () => {
  await fileNow(waiting('a'), () => undefined);
  expect(upload).toHaveBeenCalledWith(expect.objectContaining({ key: 'photo-a', path: 'file-a' }));
  expect(filing).toHaveBeenCalledWith('/reports', expect.objectContaining({ photoIds: ['p1'] }), 'a');
});

it('keeps what is written until the network is back, and sends the same wish again', async () => {
  putInOutbox(waiting('a'));
  filing.mockRejectedValueOnce(offline('gone'));
  await sendOutbox('我');
  expect(outbox.get()).toHaveLength(1);
  await sendOutbox('我');
  expect(outbox.get()).toHaveLength(0);
  expect(upload).toHaveBeenCalledTimes(1);
  expect(filing.mock.calls[0]).toEqual(filing.mock.calls[1]);
});

it('knows an answer that was lost: it was filed already', async () => {
  filing.mockRejectedValue(new ApiError('idempotency.mismatch', 422, '同一标识已用于不同内容'));
  expect(await fileNow(waiting('a'), () => undefined)).toEqual({ already: true });
});

it('shows a refusal and goes on with the next', async () => {
  putInOutbox(waiting('a'));
  putInOutbox(waiting('b'));
  filing.mockRejectedValueOnce(new ApiError('request.invalid', 422, '请选择类别'));
  await sendOutbox('我');
  expect(outbox.get().map(({ draft, refusal }) => [draft.key, refusal])).toEqual([['a', '请选择类别']]);
});

it('never files under somebody else', async () => {
  putInOutbox(waiting('a', '别人'));
  await sendOutbox('我');
  expect(filing).not.toHaveBeenCalled();
  expect(outbox.get()).toHaveLength(1);
});

it('waits through a breakdown of the server, and while signed out', async () => {
  putInOutbox(waiting('a'));
  filing.mockRejectedValueOnce(new ApiError('service.busy', 503, '系统繁忙'));
  await sendOutbox('我');
  filing.mockRejectedValueOnce(new ApiError('session.expired', 401, '请先登录'));
  await sendOutbox('我');
  expect(outbox.get()[0]?.refusal).toBeUndefined();
});
