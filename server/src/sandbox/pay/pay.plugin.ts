import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { exchangeOf, operationOf, pathOf } from '../http/exchange';
import { shapeFaultOf } from '../http/shape-fault';
import type { Sandbox } from '../sandbox';
import { verifyRequest } from './authorization';
import { billRoutes } from './bill.routes';
import { paramError, PayError } from './pay-error';
import { signedHeaders } from './platform-signature';
import { DOWNLOAD_OPERATION, statementRoutes } from './statement.routes';

/** WeChat Pay v3 (api.mch.weixin.qq.com): verifies every request, signs every 2xx answer but downloads. */
export function registerPay(app: FastifyInstance, sandbox: Sandbox): void {
  void app.register(async (scope) => {
    scope.addHook('onRoute', (route) => {
      route.attachValidation = true;
    });
    scope.addHook('preValidation', async (request) => checkEnvelope(sandbox, request));
    scope.addHook('preHandler', async (request) => {
      if (request.validationError) throw shapeError(request);
    });
    scope.addHook('onSend', async (request, reply, payload) => {
      if (reply.statusCode >= 200 && reply.statusCode < 300 && operationOf(request) !== DOWNLOAD_OPERATION) {
        reply.headers(answerSignature(sandbox, request, typeof payload === 'string' ? payload : ''));
      }
      return payload;
    });
    scope.setErrorHandler((error, request, reply) => answerError(sandbox, error, request, reply));
    billRoutes(scope, sandbox);
    statementRoutes(scope, sandbox);
  });
}

const KNOWN = [
  /^\/v3\/fund-app\/mch-transfer\/transfer-bills$/,
  /^\/v3\/fund-app\/mch-transfer\/transfer-bills\/(out-bill-no|transfer-bill-no)\/[^/]+$/,
  /^\/v3\/fund-app\/mch-transfer\/transfer-bills\/out-bill-no\/[^/]+\/cancel$/,
  /^\/v3\/bill\/fundflowbill$/,
  /^\/v3\/billdownload\/file$/,
];

/** Unknown path 404, known path with another method 405, both without a body. */
export function answerUnknown(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = KNOWN.some((pattern) => pattern.test(pathOf(request))) ? 405 : 404;
  exchangeOf(request).verdict = String(status);
  return reply.code(status).send();
}

function checkEnvelope({ store, clock, credentials }: Sandbox, request: FastifyRequest): void {
  const { rawBody, malformed } = exchangeOf(request);
  const { authorization, 'user-agent': agent, 'content-type': type } = request.headers;
  if (!agent) throw new PayError(403, 'NO_AUTH', '缺少 User-Agent');
  const signed = { method: request.method, url: request.url, authorization, rawBody };
  verifyRequest(signed, { store, clock, credentials });
  if (rawBody.length === 0) return;
  if (!/^application\/json\b/i.test(type ?? '')) throw paramError('Content-Type', '应为 application/json', 'header');
  if (malformed) throw paramError('/', '请求体不是合法的 JSON');
  if (/[\u{10000}-\u{10ffff}]/u.test(JSON.stringify(request.body))) throw paramError('/', '不支持 4 字节字符');
  if (holdsNull(request.body)) throw paramError('/', '不支持 null');
}

function holdsNull(value: unknown): boolean {
  if (value === null) return true;
  return typeof value === 'object' && Object.values(value).some(holdsNull);
}

/**
 * Stamped with the clock that the request itself was stamped with: a library checks answers against the machine's time,
 * which is not the virtual time of a simulated city.
 */
function answerSignature(sandbox: Sandbox, request: FastifyRequest, body: string): Record<string, string> {
  const { clock, credentials, settings } = sandbox;
  const stamp = /timestamp="(\d+)"/.exec(request.headers.authorization ?? '')?.[1] ?? '0';
  const distance = (ms: number): number => Math.abs(ms - Number(stamp) * 1000);
  const nowMs = distance(clock.realMs()) <= distance(clock.nowMs()) ? clock.realMs() : clock.nowMs();
  return signedHeaders(credentials, body, nowMs, settings.takeProbe('probeAnswers'));
}

function shapeError(request: FastifyRequest): PayError {
  const { pointer, field, issue, inQuery } = shapeFaultOf(request);
  return inQuery ? paramError(field, issue, 'query') : paramError(pointer, issue);
}

function answerError(sandbox: Sandbox, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!(error instanceof PayError)) sandbox.log.error(error);
  const refusal = error instanceof PayError ? error : new PayError(500, 'SYSTEM_ERROR', '系统异常，请稍后重试');
  exchangeOf(request).verdict = refusal.code;
  return reply.code(refusal.status).send(refusal.body());
}
