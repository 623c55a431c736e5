import type { Log } from '../common/log';
import type { Relay } from './relay';
import { RelayLoop } from './relay-loop';
import { RelayNudge } from './relay-nudge';

const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() } satisfies Log;

describe('the relay loop', () => {
  let pass: jest.Mock<Promise<void>, []>;
  let nudge: RelayNudge;
  let loop: RelayLoop;

  beforeEach(() => {
    jest.useFakeTimers();
    log.error.mockClear();
    pass = jest.fn<Promise<void>, []>(async () => undefined);
    nudge = new RelayNudge();
    loop = new RelayLoop({ pass } as unknown as Relay, nudge, log);
  });
  afterEach(async () => {
    await loop.onModuleDestroy();
    jest.useRealTimers();
  });

  it('passes at the start and every second', async () => {
    loop.start();
    await jest.advanceTimersByTimeAsync(3_500);
    expect(pass).toHaveBeenCalledTimes(4);
  });

  it('passes at once when nudged, and polls a second after that', async () => {
    loop.start();
    await jest.advanceTimersByTimeAsync(500);
    nudge.send();
    await jest.advanceTimersByTimeAsync(999);
    expect(pass).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(1);
    expect(pass).toHaveBeenCalledTimes(3);
  });

  it('makes one more pass for all the nudges that came during one', async () => {
    let end = (): void => undefined;
    pass.mockReturnValueOnce(new Promise((resolve) => (end = resolve)));
    loop.start();
    nudge.send();
    nudge.send();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(pass).toHaveBeenCalledTimes(1);
    end();
    await jest.advanceTimersByTimeAsync(0);
    expect(pass).toHaveBeenCalledTimes(2);
  });

  it('says that a pass failed and goes on', async () => {
    pass.mockRejectedValueOnce(new Error('database away'));
    loop.start();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(log.error).toHaveBeenCalledTimes(1);
    expect(pass).toHaveBeenCalledTimes(2);
  });

  it('ends with the pass that is under way, and stays ended', async () => {
    let end = (): void => undefined;
    pass.mockReturnValueOnce(new Promise((resolve) => (end = resolve)));
    loop.start();
    const ended = jest.fn();
    const ending = loop.onModuleDestroy().then(ended);
    await jest.advanceTimersByTimeAsync(0);
    expect(ended).not.toHaveBeenCalled();
    end();
    await ending;
    nudge.send();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(pass).toHaveBeenCalledTimes(1);
  });

  it('does nothing before it is started', async () => {
    nudge.send();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(pass).not.toHaveBeenCalled();
  });
});
