import { freePort } from '../port.mjs';
import { find } from './find.mjs';
import { newFolder, startPrivate } from './private-engine.mjs';

export const redisServer = () => find('redis-server', 'valkey-server');

/** A new Redis for this run alone, with a database for every suite. Resolves to `{ url, stop }`. */
export async function startRedis() {
  const folder = newFolder('rd');
  const port = await freePort();
  const where = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
  const how = ['--save', '', '--appendonly', 'no', '--daemonize', 'no', '--databases', '1024'];
  const stop = await startPrivate({
    folder,
    program: redisServer(),
    args: [...where, ...how],
    port,
    greeting: 'PING\r\n',
  });
  return { url: `redis://127.0.0.1:${port}`, stop };
}
