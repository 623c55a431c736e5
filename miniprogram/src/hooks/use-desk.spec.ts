import { act, renderHook } from '@testing-library/react';
import { useDesk } from './use-desk';

/** A window that can be made wider and narrower. */
const windowOf = (wide: boolean) => {
  const listeners = new Set<(event: { matches: boolean }) => void>();
  const query = {
    matches: wide,
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  };
  window.matchMedia = () => query as unknown as MediaQueryList;
  return { listeners, become: (matches: boolean) => listeners.forEach((listener) => listener({ matches })) };
};

it('has room for two panes as long as the window is wide', () => {
  const { become } = windowOf(true);
  const { result } = renderHook(useDesk);
  expect(result.current).toBe(true);
  act(() => become(false));
  expect(result.current).toBe(false);
});

it('has room for one on a phone, until it is turned', () => {
  const { become, listeners } = windowOf(false);
  const { result, unmount } = renderHook(useDesk);
  expect(result.current).toBe(false);
  act(() => become(true));
  expect(result.current).toBe(true);
  unmount();
  expect(listeners.size).toBe(0);
});
