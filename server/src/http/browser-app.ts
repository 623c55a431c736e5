import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../common/http/problem.filter';
import { Problem } from '../common/problem';
import { Settings } from '../config/settings';
import { contentPolicy } from './content-policy';

/** The built browser app; before there is one, a page that says where things are. */
const BUILT = resolve(__dirname, '../../../miniprogram/dist/h5');
const WELCOME = resolve(__dirname, '../../src/http/welcome');

/** `/` and every unknown GET are the browser app, which routes by itself; `/api` and what is unknown below it are a problem. */
export const serveBrowserApp = async (app: NestFastifyApplication): Promise<void> => {
  const root = existsSync(join(BUILT, 'index.html')) ? BUILT : WELCOME;
  const index = readFileSync(join(root, 'index.html'));
  const headersOf = headersWith(contentPolicy(app.get(Settings)));
  const page = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (isInterface(request.url) || isFile(request.url)) {
      sendProblem(reply, new Problem('route.notFound'), request.id);
      return reply;
    }
    return reply.type('text/html; charset=utf-8').headers(headersOf('index.html')).send(index);
  };
  await app.register(
    fastifyStatic as never,
    { root, wildcard: false, index: false, decorateReply: false, setHeaders: setterOf(headersOf) } as never,
  );
  app.getHttpAdapter().getInstance().get('/', page).get('/*', page);
};

const isInterface = (url: string): boolean => /^\/api([/?]|$)/.test(url);

/** The app's own addresses have no dot in their last part. */
const isFile = (url: string): boolean => /\.[a-z0-9]+$/i.test(url.split('?')[0]!);

type HeadersOf = (path: string) => Record<string, string>;

const setterOf =
  (headersOf: HeadersOf) =>
  (reply: FastifyReply, path: string): void =>
    void reply.headers(headersOf(path));

/** A file whose name carries a hash of its content never changes. */
const headersWith =
  (policy: string): HeadersOf =>
  (path) => ({
    'cache-control': /\.[0-9a-f]{8}\./.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': policy,
  });
