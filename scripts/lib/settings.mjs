import { resolve } from 'node:path';
import { Refusal } from './enter.mjs';
import { root } from './paths.mjs';

/**
 * What the commands themselves need to know; the server checks its settings by itself.
 * `sandbox`: the platforms are played by the second process, because no WeChat account is set.
 */
export function readSettings(env = process.env) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65534) {
    throw new Refusal(`PORT 应为 1 到 65534 的整数，当前是 ${env.PORT}。`);
  }
  const production = env.NODE_ENV === 'production';
  return {
    port,
    address: `http://127.0.0.1:${port}`,
    sandboxPort: port + 1,
    sandboxAddress: `http://127.0.0.1:${port + 1}`,
    dataDir: resolve(root, env.DATA_DIR || 'data'),
    production,
    sandbox: !production && !env.WECHAT_APP_ID,
  };
}
