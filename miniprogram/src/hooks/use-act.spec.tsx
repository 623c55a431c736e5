import Taro from '@tarojs/taro';
import { act, renderHook } from '@testing-library/react';
import { ApiError } from '@/services/api-error';
import { useAct } from './use-act';

it('does a deed once, however often it is tapped', async () => {
  let finish: () => void = () => undefined;
  const deed = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const { result } = renderHook(() => useAct(deed));
  let first: Promise<void> = Promise.resolve();
  act(() => {
    first = result.current.run();
    void result.current.run();
  });
  expect(result.current.busy).toBe(true);
  await act(async () => {
    finish();
    await first;
  });
  expect(deed).toHaveBeenCalledTimes(1);
  expect(result.current.busy).toBe(false);
});

it('shows a refusal as the server’s sentence', async () => {
  const { result } = renderHook(() =>
    useAct(async () => {
      throw new ApiError('report.guard', 422, '今天已经催办过了');
    }),
  );
  await act(() => result.current.run());
  expect(Taro.showToast).toHaveBeenCalledWith(expect.objectContaining({ title: '今天已经催办过了' }));
});
