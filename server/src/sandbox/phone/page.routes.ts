import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const FILES = [
  { url: '/', file: 'phone.html', type: 'text/html; charset=utf-8' },
  { url: '/page/phone.css', file: 'phone.css', type: 'text/css; charset=utf-8' },
  { url: '/page/cards.css', file: 'cards.css', type: 'text/css; charset=utf-8' },
  { url: '/page/phone.js', file: 'phone.js', type: 'text/javascript; charset=utf-8' },
];

/** The phone as a web page: four files that lie beside the source, also when this code runs compiled. */
export function pageRoutes(app: FastifyInstance): void {
  const folder = pageFolder();
  for (const { url, file, type } of FILES) {
    const bytes = readFileSync(join(folder, file));
    app.get(url, { schema: { hide: true } }, async (_request, reply) => {
      const headers = {
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      };
      return reply.headers(headers).type(type).send(bytes);
    });
  }
}

function pageFolder(): string {
  const beside = __dirname;
  return existsSync(join(beside, 'phone.html')) ? beside : join(__dirname, '../../../src/sandbox/phone');
}
