import { act, renderHook } from '@testing-library/react';
import { resetTaro } from '../../test/doubles/taro';
import { keptInput } from '@/services/kept-input.service';
import { useKeptValues } from './use-kept-values';

interface Form {
  name: string;
  phone: string;
  lines: readonly string[];
}

const START: Form = { name: '消防大队', phone: '', lines: [] };
const opened = (start = START) => renderHook(() => useKeptValues<Form>('unit', start));

beforeEach(resetTaro);

it('has the values again after the page was left, until they are forgotten', () => {
  const { result, unmount } = opened();
  expect(result.current.restored).toBe(false);
  act(() => result.current.change({ ...START, phone: '0635-1' }));
  unmount();
  const again = opened().result.current;
  expect(again.values).toEqual({ ...START, phone: '0635-1' });
  expect(again.restored).toBe(true);
  again.forget();
  expect(opened().result.current.values).toEqual(START);
});

it('keeps only what differs, so that changes by others show through', () => {
  const { result } = opened();
  act(() => result.current.change({ ...START, phone: '0635-1' }));
  expect(opened({ ...START, name: '消防救援大队' }).result.current.values).toEqual({
    name: '消防救援大队',
    phone: '0635-1',
    lines: [],
  });
});

it('keeps nothing of a form that is as it began', () => {
  const { result } = opened();
  act(() => result.current.change({ ...START, phone: '0635-1' }));
  act(() => result.current.change({ ...START, lines: [] }));
  expect(keptInput('unit')).toBeUndefined();
});

it('keeps that a value was emptied', () => {
  const { result } = opened();
  act(() => result.current.change({ ...START, name: '' }));
  expect(opened().result.current.values.name).toBe('');
});

it('does not take what the form proposes for something written', () => {
  const { result } = opened();
  act(() => result.current.propose({ phone: '0635-1' }));
  expect(result.current.values.phone).toBe('0635-1');
  act(() => result.current.change(result.current.values));
  expect(keptInput('unit')).toBeUndefined();
});

it('starts anew when asked', () => {
  const earlier = opened().result;
  act(() => earlier.current.change({ ...START, phone: '0635-1' }));
  const { result } = opened();
  act(() => result.current.startAnew());
  expect(result.current.values).toEqual(START);
  expect(result.current.restored).toBe(false);
  expect(keptInput('unit')).toBeUndefined();
});
