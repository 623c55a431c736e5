import { act, fireEvent, render, screen } from '@testing-library/react';
import { camera } from '@/platform/camera';
import { ApiError, offline } from '@/services/api-error';
import { uploadPhoto } from '@/services/upload';
import { PhotoField } from './photo-field';
import { usePhotos } from './use-photos';

jest.mock('@/platform/camera');
jest.mock('@/services/upload');
jest.mock('@/platform/photo-store', () => ({
  photoStore: { find: async (name: string) => name, keep: async (path: string) => path, drop: async () => undefined },
}));
const upload = jest.mocked(uploadPhoto);
const sent = { id: 'p1', width: 1, height: 1, thumbUrl: '/t', viewUrl: '/v' };

const Form = () => {
  const photos = usePhotos([], 2);
  return (
    <>
      <PhotoField label="照片" limit={2} photos={photos} />
      <output>{photos.ids.join()}</output>
    </>
  );
};
let taken = 0;
const tap = (words: string) => act(async () => void fireEvent.click(screen.getByText(words)));

beforeEach(() => {
  jest.mocked(camera.take).mockImplementation(async () => [{ path: `blob:${(taken += 1)}`, size: 1 }]);
  jest.mocked(camera.shrink).mockImplementation(async (photo) => photo);
  upload.mockReset().mockResolvedValue(sent);
});

it('sends a photo as soon as it is taken', async () => {
  render(<Form />);
  await tap('拍照');
  expect(screen.getByText('p1')).toBeTruthy();
  expect(screen.getByAltText('第 1 张照片')).toBeTruthy();
});

it('shows how far it is', async () => {
  upload.mockImplementation(({ onProgress }) => {
    onProgress?.(40);
    return new Promise(() => undefined);
  });
  render(<Form />);
  await tap('拍照');
  expect(screen.getByText('40%')).toBeTruthy();
});

it('lets one that failed be tried again, as the same wish', async () => {
  upload.mockRejectedValueOnce(new ApiError('photo.busy', 503, '正在处理很多照片，请稍后再试'));
  render(<Form />);
  await tap('拍照');
  expect(screen.getByRole('alert').textContent).toBe('正在处理很多照片，请稍后再试');
  await tap('重试');
  expect(screen.getByText('p1')).toBeTruthy();
  expect(upload.mock.calls[0]?.[0].key).toBe(upload.mock.calls[1]?.[0].key);
});

it('keeps one that cannot be sent now', async () => {
  upload.mockRejectedValue(offline('gone'));
  render(<Form />);
  await tap('拍照');
  expect(screen.getByText('待发送')).toBeTruthy();
});

it('takes no more than there is room for, and lets go', async () => {
  render(<Form />);
  await tap('拍照');
  await tap('再拍一张');
  expect(screen.queryByText('再拍一张')).toBeNull();
  await act(async () => void fireEvent.click(screen.getByLabelText('删除第 1 张照片')));
  expect(screen.getByText('再拍一张')).toBeTruthy();
});
