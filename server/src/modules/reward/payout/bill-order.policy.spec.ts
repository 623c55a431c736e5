import { isFailed, isFinal, mayPrecede } from './bill-order.policy';

describe('the order of a bill’s states', () => {
  it.each(['SUCCESS', 'FAIL', 'CANCELLED'] as const)('%s is final and may follow everything under way', (state) => {
    expect(isFinal(state)).toBe(true);
    expect(mayPrecede(state)).toHaveLength(6);
    expect(mayPrecede(state).some(isFinal)).toBe(false);
  });

  it.each(['CREATED', 'ACCEPTED', 'PROCESSING', 'WAIT_USER_CONFIRM', 'CANCELING', 'TRANSFERING'] as const)(
    '%s is not final',
    (state) => expect(isFinal(state)).toBe(false),
  );

  it('does not go back', () => {
    expect(mayPrecede('WAIT_USER_CONFIRM')).not.toContain('TRANSFERING');
    expect(mayPrecede('WAIT_USER_CONFIRM')).toContain('WAIT_USER_CONFIRM');
    expect(mayPrecede('ACCEPTED')).toEqual(['CREATED', 'ACCEPTED']);
  });

  it('lets the payee win the race against a cancellation', () => {
    expect(mayPrecede('TRANSFERING')).toContain('CANCELING');
  });

  it('knows which final states free the reward', () => {
    expect((['SUCCESS', 'FAIL', 'CANCELLED'] as const).map(isFailed)).toEqual([false, true, true]);
  });
});
