import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

const longLifeMs = 30_000;
const maxQuickDeaths = 5;
const patienceMs = 10_000;
const keptLines = 20;

/**
 * Keeps one Node process alive: restarts it after a death, a little later each time, and gives up after five quick
 * deaths in a row. The child holds an IPC channel to us and leaves when that breaks, so it never outlives us.
 *
 * `title` is what people call it, `onGiveUp(lastLines)` is called once when restarting has become pointless.
 * Returns `{ stop, restart, gaveUp }`; `stop` resolves when the process is gone, `gaveUp` is an AbortSignal.
 */
export function supervise({ title, file, env, onGiveUp }) {
  const given = new AbortController();
  const rest = new AbortController();
  const lastLines = [];
  let child;
  let quickDeaths = 0;

  function begin() {
    const startedAt = performance.now();
    const born = spawn(process.execPath, ['--enable-source-maps', file], {
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    child = born;
    show(born.stdout, process.stdout, lastLines);
    show(born.stderr, process.stderr, lastLines);
    born.once('error', (error) => lastLines.push(error.message));
    born.once('close', (code, signal) => {
      if (born === child) void died(code ?? signal, performance.now() - startedAt);
    });
  }

  async function died(cause, livedMs) {
    child = undefined;
    if (rest.signal.aborted) return;
    quickDeaths = livedMs < longLifeMs ? quickDeaths + 1 : 1;
    if (quickDeaths >= maxQuickDeaths) return giveUp(cause);
    const pauseMs = 500 * 2 ** (quickDeaths - 1);
    console.error(`${title}已退出（${cause}），${pauseMs / 1000} 秒后重新启动。`);
    await wait(pauseMs, undefined, { signal: rest.signal }).catch(ignoreAbort);
    if (!child && !rest.signal.aborted) begin();
  }

  function giveUp(cause) {
    console.error(`${title}连续 ${maxQuickDeaths} 次很快退出（${cause}），不再重试。最后的输出：`);
    console.error(lastLines.map((line) => `  ${line}`).join('\n'));
    given.abort();
    onGiveUp(lastLines);
  }

  async function end() {
    const leaving = child;
    child = undefined;
    if (leaving) await terminate(leaving);
  }

  begin();
  return {
    gaveUp: given.signal,
    async stop() {
      rest.abort();
      await end();
    },
    async restart() {
      quickDeaths = 0;
      await end();
      if (!rest.signal.aborted) begin();
    },
  };
}

/** Asks a process to leave, and makes it leave after ten seconds. Resolves when it is gone. */
export async function terminate(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await gone;
  clearTimeout(killer);
}

/** Passes a stream on line by line and remembers the end of it. */
function show(stream, target, lastLines) {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text) => {
    target.write(text);
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    lastLines.push(...lines);
    lastLines.splice(0, lastLines.length - keptLines);
  });
}

function ignoreAbort(error) {
  if (error.name !== 'AbortError') throw error;
}
