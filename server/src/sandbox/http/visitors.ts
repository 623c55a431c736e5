import type { FastifyInstance } from 'fastify';
import { Failure } from './failure';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Browsers may use the sandbox from pages of this machine only: the app's own browser build asks it for login codes,
 * a page of the internet must not tap buttons on a local phone.
 */
export function admitLocalPages(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (origin === undefined) return undefined;
    if (!isLocal(origin)) throw new Failure(403, 'FOREIGN_PAGE', '只接受本机页面的请求');
    reply.header('access-control-allow-origin', origin).header('vary', 'Origin');
    if (request.method !== 'OPTIONS') return undefined;
    reply.header('access-control-allow-methods', 'GET, POST, PUT, PATCH');
    return reply.header('access-control-allow-headers', 'content-type').code(204).send();
  });
  app.options('/phone/*', { schema: { hide: true } }, async (_request, reply) => reply.code(204).send());
}

function isLocal(origin: string): boolean {
  return URL.canParse(origin) && LOOPBACK.includes(new URL(origin).hostname);
}
