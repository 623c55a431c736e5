import { act, renderHook, waitFor } from '@testing-library/react';
import { useOnline } from './use-online';

it('follows the network as it goes and comes back', async () => {
  const { result } = renderHook(useOnline);
  await waitFor(() => expect(result.current).toBe(true));
  act(() => void window.dispatchEvent(new Event('offline')));
  expect(result.current).toBe(false);
  act(() => void window.dispatchEvent(new Event('online')));
  expect(result.current).toBe(true);
});
