import { renderHook } from '@testing-library/react';
import { ApiError, offline } from '@/services/api-error';
import { useOnce } from './use-once';

const keysOf = () => {
  const keys: string[] = [];
  const { result } = renderHook(() => useOnce());
  const send = (wish: object, failure?: Error) => {
    const answer = result.current(wish, async (key) => {
      keys.push(key);
      if (failure) throw failure;
    });
    return failure ? expect(answer).rejects.toBe(failure) : answer;
  };
  return { keys, send };
};

it('keeps the key of a wish whose answer was lost', async () => {
  const { keys, send } = keysOf();
  await send({ fen: 1250 }, offline('lost'));
  await send({ fen: 1250 });
  expect(keys[1]).toBe(keys[0]);
});

it('gives another wish, and one that was answered, a key of its own', async () => {
  const { keys, send } = keysOf();
  await send({ fen: 1250 }, offline('lost'));
  await send({ fen: 1300 }, new ApiError('reward.overBudget', 422, '预算不足'));
  await send({ fen: 1300 });
  await send({ fen: 1300 });
  expect(new Set(keys).size).toBe(4);
});
