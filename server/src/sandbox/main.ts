import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { loadOrCreateCredentials } from './credentials';
import { createSandbox } from './sandbox.app';

/** Environment: PORT, DATA_DIR, PUSH_URL (optional). */
async function main(env: NodeJS.ProcessEnv): Promise<void> {
  if (env['NODE_ENV'] === 'production') throw new Error('正式环境（NODE_ENV=production）不能启动模拟平台');
  const port = Number(env['PORT'] ?? 3001);
  const folder = env['DATA_DIR'] ?? './data';
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const pushUrl = env['PUSH_URL'];
  const app = await createSandbox({
    dataFile: join(folder, 'sandbox.db'),
    credentials: loadOrCreateCredentials(join(folder, 'sandbox-credentials.json')),
    log: true,
    ...(pushUrl ? { pushUrl } : {}),
  });
  stopWhenTold(() => app.close());
  const address = await app.listen({ port, host: '127.0.0.1' });
  process.stdout.write(`sandbox ready at ${address}\n`);
}

/** On Ctrl-C, on SIGTERM, and when the supervisor that holds our channel is gone. */
function stopWhenTold(close: () => Promise<void>): void {
  const stop = (): void => void close().finally(() => process.exit());
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.once('disconnect', stop);
}

function fail(error: NodeJS.ErrnoException): never {
  const reason = error.code === 'EADDRINUSE' ? '端口已被占用：请用 PORT=… 换一个端口' : error.message;
  process.stderr.write(`模拟平台：${reason}\n`);
  process.exit(1);
}

main(process.env).catch(fail);
