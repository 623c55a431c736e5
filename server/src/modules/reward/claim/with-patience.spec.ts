import { withPatience } from './with-patience';

describe('withPatience', () => {
  it('waits for the work', async () => {
    let done = false;
    const work = new Promise<void>((resolve) => setImmediate(() => resolve())).then(() => {
      done = true;
    });
    await withPatience(work, () => undefined, 60_000);
    expect(done).toBe(true);
  });

  it('does not wait for ever', async () => {
    const never = new Promise<void>(() => undefined);
    await expect(withPatience(never, () => undefined, 1)).resolves.toBeUndefined();
  });

  it('hands a failure over and does not throw', async () => {
    const heard: unknown[] = [];
    await withPatience(Promise.reject(new Error('line down')), (error) => heard.push(error), 60_000);
    expect(heard).toEqual([new Error('line down')]);
  });
});
