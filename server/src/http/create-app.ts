import multipart from '@fastify/multipart';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LIMITS } from '@suishoupai/shared/limits';
import { AppModule } from '../app.module';
import { requireAccessRules } from '../common/access/route-check';
import { withRequestId } from '../common/http/request-id';
import { RandomIds } from '../common/ids';
import type { Settings } from '../config/settings';
import type { CoreOverrides } from '../core/core.module';
import { serveBrowserApp } from './browser-app';
import { serveOpenApi } from './openapi';
import { answerUnreadable, refuseControlCharacters, refuseDeepBodies, refuseOtherTypes } from './unreadable';

const JSON_LIMIT = 256 * 1024;
/** Where a reverse proxy may stand that says whom it speaks for: this machine and private networks. */
const PROXIES = ['loopback', 'uniquelocal'];
export const API_PREFIX = 'api/v1';

/** The whole product, ready to listen or to be injected into; `app.close()` ends everything it opened. */
export const createApp = async (settings: Settings, overrides: CoreOverrides = {}): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    bodyLimit: JSON_LIMIT,
    genReqId: newRequestId,
    forceCloseConnections: true,
    trustProxy: PROXIES,
    frameworkErrors: answerUnreadable,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(settings, overrides), adapter, {
    logger: settings.NODE_ENV === 'test' ? false : ['error', 'warn'],
    abortOnError: false,
    rawBody: true,
  });
  return prepareApp(app);
};

/** What every instance needs, whoever composed its modules. */
export const prepareApp = async (app: NestFastifyApplication): Promise<NestFastifyApplication> => {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, _reply, done) => withRequestId(request.id, done));
  refuseControlCharacters(fastify);
  refuseDeepBodies(fastify);
  fastify.addHook('onSend', async (_request, reply) => {
    for (const [name, value] of Object.entries(HEADERS)) if (!reply.hasHeader(name)) void reply.header(name, value);
  });
  await app.register(multipart as never, { limits: { files: 1, fields: 5, fileSize: LIMITS.uploadBytes } } as never);
  app.setGlobalPrefix(API_PREFIX, { exclude: ['metrics'] });
  requireAccessRules(app as INestApplicationContext);
  serveOpenApi(app);
  await serveBrowserApp(app);
  await app.init();
  refuseOtherTypes(fastify);
  await fastify.ready();
  return app;
};

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
};

const requestIds = new RandomIds({ now: () => new Date(0) });
const newRequestId = (): string => requestIds.token(12);
