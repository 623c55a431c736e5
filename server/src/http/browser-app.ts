import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../common/http/problem.filter';
import { Problem } from '../common/problem';

/** The built browser app; before there is one, a page that says where things are. */
const BUILT = resolve(__dirname, '../../../miniprogram/dist/h5');
const PLACEHOLDER = resolve(__dirname, '../../src/http/welcome');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** `/` and every unknown GET are the browser app; unknown `/api/*` is a problem. */
export const serveBrowserApp = (fastify: FastifyInstance): void => {
  const root = existsSync(join(BUILT, 'index.html')) ? BUILT : PLACEHOLDER;
  const handler = (request: FastifyRequest, reply: FastifyReply) => answer(root, request, reply);
  fastify.get('/', handler);
  fastify.get('/*', handler);
};

const answer = async (root: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const path = request.url.split('?')[0]!;
  if (path.startsWith('/api/')) {
    sendProblem(reply, new Problem('route.notFound'), request.id);
    return reply;
  }
  const file = await fileFor(root, path);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const cached = /\.[0-9a-f]{8}\./.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';
  return reply
    .header('content-type', type)
    .header('cache-control', cached)
    .header(
      'content-security-policy',
      "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'none'; frame-ancestors 'none'",
    )
    .send(createReadStream(file));
};

/** The file of that name inside the root, or the app's page, which then routes by itself. */
const fileFor = async (root: string, path: string): Promise<string> => {
  const index = join(root, 'index.html');
  const file = resolve(root, `.${safeDecode(path)}`);
  if (!file.startsWith(root + sep)) return index;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : index;
};

const safeDecode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/';
  }
};
