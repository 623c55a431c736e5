import { act, renderHook, waitFor } from '@testing-library/react';
import { offline } from '@/services/api-error';
import { shownFromMemory } from '@/services/readable';
import { useRequest } from './use-request';

const showing = (ask: (id: string) => Promise<string>) =>
  renderHook(({ id }) => useRequest(() => ask(id), [id]), { initialProps: { id: 'a' } });

afterEach(() => shownFromMemory.set(false));

it('keeps what was read while it is asked again and when that fails', async () => {
  const ask = jest.fn().mockResolvedValueOnce('first');
  const { result } = showing(ask);
  expect(result.current).toMatchObject({ data: undefined, loading: true });
  await waitFor(() => expect(result.current).toMatchObject({ data: 'first', loading: false }));
  ask.mockRejectedValueOnce(offline('gone'));
  await act(() => result.current.reload());
  expect(result.current).toMatchObject({ data: 'first', loading: false, error: { code: 'offline' } });
  ask.mockResolvedValueOnce('second');
  await act(() => result.current.reload());
  expect(result.current).toMatchObject({ data: 'second', error: undefined });
});

it('starts anew for another question, and drops a late answer to the one before', async () => {
  const answers: ((data: string) => void)[] = [];
  const { result, rerender } = showing(() => new Promise((resolve) => answers.push(resolve)));
  rerender({ id: 'b' });
  expect(result.current).toMatchObject({ data: undefined, loading: true });
  await act(async () => answers[1]?.('b'));
  await act(async () => answers[0]?.('a'));
  expect(result.current.data).toBe('b');
});

it('asks again when the network comes back, where something came from memory', async () => {
  const ask = jest.fn().mockResolvedValue('read');
  showing(ask);
  await act(async () => void window.dispatchEvent(new Event('online')));
  expect(ask).toHaveBeenCalledTimes(1);
  shownFromMemory.set(true);
  await act(async () => void window.dispatchEvent(new Event('online')));
  expect(ask).toHaveBeenCalledTimes(2);
});
