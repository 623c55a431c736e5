import { createServer } from 'node:net';
import { Refusal } from './enter.mjs';

/** Opens and closes a port on all addresses, as the server will. Resolves to its number; 0 asks for any free one. */
function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host }, () => {
      const { port: opened } = server.address();
      server.close(() => resolve(opened));
    });
  });
}

/** A port that nobody uses at this moment, on the loopback address. */
export const freePort = () => tryPort(0, '127.0.0.1');

/** Throws Refusal when the port is taken or not ours to open. `remedy` says what to do. */
export async function requirePort(port, remedy) {
  for (const host of ['127.0.0.1', undefined]) {
    await tryPort(port, host).catch((error) => {
      const why = error.code === 'EADDRINUSE' ? '已被占用' : `无法使用（${error.code}）`;
      throw new Refusal(`端口 ${port} ${why}：${remedy}`);
    });
  }
}
