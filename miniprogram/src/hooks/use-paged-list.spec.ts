import { act, renderHook, waitFor } from '@testing-library/react';
import { offline } from '@/services/api-error';
import { type PageOf, usePagedList } from './use-paged-list';

const PAGES: Record<string, PageOf<number>> = {
  first: { items: [1, 2], nextCursor: 'second' },
  second: { items: [3], nextCursor: null },
};
const ask = jest.fn((cursor = 'first') => Promise.resolve(PAGES[cursor]!));

const started = async () => {
  const rendered = renderHook(({ filter }) => usePagedList(ask, [filter]), { initialProps: { filter: 'all' } });
  expect(rendered.result.current).toMatchObject({ starting: true, items: [] });
  await waitFor(() => expect(rendered.result.current.starting).toBe(false));
  return rendered;
};

beforeEach(() => ask.mockClear());

it('grows page by page to its end, and asks for nothing after it', async () => {
  const { result } = await started();
  expect(result.current).toMatchObject({ items: [1, 2], ended: false });
  await act(async () => result.current.more());
  expect(result.current).toMatchObject({ items: [1, 2, 3], ended: true });
  await act(async () => result.current.more());
  expect(ask.mock.calls).toEqual([[undefined], ['second']]);
});

it('asks once for the next page, however often it is wanted', async () => {
  const { result } = await started();
  await act(async () => {
    result.current.more();
    result.current.more();
  });
  expect(result.current.items).toEqual([1, 2, 3]);
});

it('keeps what it has when the next page fails, and goes on from there', async () => {
  const { result } = await started();
  ask.mockRejectedValueOnce(offline('gone'));
  await act(async () => result.current.more());
  expect(result.current).toMatchObject({ items: [1, 2], error: { code: 'offline' }, loading: false });
  await act(async () => result.current.more());
  expect(result.current).toMatchObject({ items: [1, 2, 3], error: undefined });
});

it('shows what it has until it was read again from the first page', async () => {
  const { result } = await started();
  await act(async () => result.current.more());
  let arrive: (page: PageOf<number>) => void = () => undefined;
  ask.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
  act(() => void result.current.reload());
  expect(result.current).toMatchObject({ items: [1, 2, 3], starting: false, loading: true });
  await act(async () => arrive({ items: [0], nextCursor: null }));
  expect(result.current).toMatchObject({ items: [0], ended: true });
});

it('starts anew for another filter', async () => {
  const { result, rerender } = await started();
  rerender({ filter: 'closed' });
  expect(result.current).toMatchObject({ items: [], starting: true });
  await waitFor(() => expect(result.current.items).toEqual([1, 2]));
});
