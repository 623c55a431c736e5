import swagger from '@fastify/swagger';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Clock } from '../common/clock';
import { controlRoutes } from './control/control.routes';
import { injectFaults } from './control/fault-hooks';
import { Faults } from './control/faults';
import { forgeryRoutes } from './control/forgery.routes';
import { recordRequests } from './control/recorder';
import { SettingsBook } from './control/settings';
import type { Credentials } from './credentials';
import { registerGeocoder } from './geocoder/geocoder.plugin';
import { Failure } from './http/failure';
import { keepRawBodies } from './http/raw-body';
import { admitLocalPages } from './http/visitors';
import { answerUnknown, registerPay } from './pay/pay.plugin';
import { pageRoutes } from './phone/page.routes';
import { phoneRoutes } from './phone/phone.routes';
import type { Sandbox } from './sandbox';
import { registerSms } from './sms/sms.plugin';
import { Store } from './store/store';
import { SystemClock } from './system-clock';
import { Ticker } from './ticker';
import { VirtualClock } from './virtual-clock';
import { registerWechat } from './wechat/wechat.plugin';

export interface SandboxOptions {
  /** A path, or `:memory:`. */
  dataFile: string;
  credentials: Credentials;
  /** What counts as real time; the machine's clock unless given. */
  clock?: Clock;
  log?: boolean;
  /** Where message pushes go, until the control paths say otherwise. */
  pushUrl?: string;
  /** How often time-driven effects run; 0: only when `POST /control/tick` asks. */
  tickMs?: number;
}

const TICK_MS = 500;

/** A server that stands in for the outside platforms, each under its own paths. Not listening yet. */
export async function createSandbox(options: SandboxOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: options.log ? { level: 'warn' } : false,
    forceCloseConnections: true,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, allowUnionTypes: true } },
  });
  const ticker: Ticker = new Ticker(() => sandbox);
  const sandbox = assemble(app, options, () => ticker.nudge());
  await app.register(swagger, { openapi: { info: INFO, tags: TAGS } });
  keepRawBodies(app);
  recordRequests(app, sandbox.store, sandbox.clock);
  injectFaults(app, sandbox.faults);
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply));
  app.setNotFoundHandler((request, reply) => answerMissing(request, reply));
  registerPlatforms(app, sandbox);
  registerOwnPaths(app, sandbox, () => ticker.tick());
  const { tickMs = TICK_MS } = options;
  if (tickMs > 0) app.addHook('onReady', async () => ticker.start(tickMs));
  app.addHook('onClose', async () => {
    await ticker.stop();
    sandbox.store.close();
  });
  return app;
}

const TAGS = [
  {
    name: 'api.weixin.qq.com',
    description:
      'Mini-program server API. Always HTTP 200; `errcode` 0 or absent is success. Most calls take ?access_token=.',
  },
  {
    name: 'api.mch.weixin.qq.com',
    description:
      'WeChat Pay v3. Every request carries `Authorization: WECHATPAY2-SHA256-RSA2048 mchid="",nonce_str="",signature="",timestamp="",serial_no=""`: ' +
      'RSA-SHA256 with the merchant key over METHOD\\n path?query\\n timestamp\\n nonce\\n body\\n. 2xx answers are signed with the platform key.',
  },
  {
    name: 'sms.tencentcloudapi.com',
    description:
      'Headers X-TC-Action: SendSms, X-TC-Version: 2021-01-11, X-TC-Region, X-TC-Timestamp and Authorization ' +
      '(TC3-HMAC-SHA256). Always HTTP 200; `Response.Error` is a refusal.',
  },
  {
    name: 'apis.map.qq.com',
    description: 'Reverse geocoding of GCJ-02 points and place suggestions; status 0 is success.',
  },
  { name: 'phone', description: 'What a person does with the phone.' },
  {
    name: 'control',
    description: 'Time, faults, marks and state, for tests and auditors. Refusals are { code, message }.',
  },
];

const INFO = {
  title: '随手拍沙箱',
  version: '1.0.0',
  description:
    'Stands in for api.weixin.qq.com, api.mch.weixin.qq.com, sms.tencentcloudapi.com and apis.map.qq.com under their own paths. ' +
    'For people and tests: /phone (what a person does with the phone) and /control (time, faults, state). No real money, no real message.',
};

function assemble(app: FastifyInstance, options: SandboxOptions, nudge: () => void): Sandbox {
  const store = new Store(options.dataFile);
  const settings = new SettingsBook(store);
  if (options.pushUrl !== undefined) settings.change({ pushUrl: options.pushUrl });
  const clock = new VirtualClock(options.clock ?? new SystemClock(), store);
  return { store, settings, clock, credentials: options.credentials, faults: new Faults(store), log: app.log, nudge };
}

function registerPlatforms(app: FastifyInstance, sandbox: Sandbox): void {
  registerWechat(app, sandbox);
  registerPay(app, sandbox);
  registerSms(app, sandbox);
  registerGeocoder(app, sandbox);
}

function registerOwnPaths(app: FastifyInstance, sandbox: Sandbox, tick: () => Promise<void>): void {
  void app.register(async (scope) => {
    admitLocalPages(scope);
    phoneRoutes(scope, sandbox);
    controlRoutes(scope, sandbox, tick);
    forgeryRoutes(scope, sandbox);
    pageRoutes(scope);
    scope.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  });
}

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof Failure) return reply.code(error.status).send({ code: error.code, message: error.message });
  if (request.validationError || (error instanceof Error && 'validation' in error)) {
    return reply.code(422).send({ code: 'INVALID', message: error instanceof Error ? error.message : 'invalid' });
  }
  request.log.error(error);
  return reply.code(500).send({ code: 'SYSTEM_ERROR', message: '沙箱内部错误' });
}

function answerMissing(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (request.url.startsWith('/v3/')) return answerUnknown(request, reply);
  return reply.code(404).send({ code: 'NOT_FOUND', message: '沙箱没有这个地址' });
}
