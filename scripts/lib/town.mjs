import { productEnvironment, sandboxEnvironment } from './environment.mjs';
import { Refusal } from './enter.mjs';
import { inRoot } from './paths.mjs';
import { untilReady } from './ready.mjs';
import { runNode } from './run.mjs';
import { supervise } from './supervise.mjs';

const compiled = (...parts) => inRoot('server', 'dist', ...parts);

/** Migrates, and fills a database that is to show the demo city or to have its first administrator. */
async function prepare(env, options) {
  const { code } = await runNode(compiled('cli', 'prepare.js'), options, { env, tied: true });
  if (code !== 0) throw new Refusal('没有准备好，不能启动：原因见上。');
}

function fill({ sandbox }, empty) {
  if (empty) return ['--empty'];
  return sandbox ? ['--demo'] : [];
}

/**
 * The processes of one installation: the sandbox where there is no WeChat account, and the product.
 * `open` resolves when both answer, `restart` starts both anew from what is compiled now, `close` ends them.
 */
export function createTown(settings, { empty, onGiveUp }) {
  const running = [];

  async function begin(title, file, env, healthUrl) {
    const child = supervise({ title, file, env, onGiveUp });
    running.push(child);
    await untilReady(title, healthUrl, child.gaveUp);
  }

  function beginSandbox() {
    const env = sandboxEnvironment(settings);
    return begin('模拟平台', compiled('sandbox', 'main.js'), env, `${settings.sandboxAddress}/openapi.json`);
  }

  return {
    async open() {
      const env = await productEnvironment(settings);
      await Promise.all([settings.sandbox && beginSandbox(), prepare(env, fill(settings, empty))]);
      await begin('服务', compiled('main.js'), env, `${settings.address}/api/v1/health/ready`);
    },
    restart: () => Promise.all(running.map((child) => child.restart())),
    close: () => Promise.all(running.map((child) => child.stop())),
  };
}
