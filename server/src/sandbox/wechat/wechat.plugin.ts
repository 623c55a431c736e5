import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { exchangeOf } from '../http/exchange';
import { shapeFaultOf } from '../http/shape-fault';
import type { Sandbox } from '../sandbox';
import { checkToken } from './access-tokens';
import { contentRoutes } from './content.routes';
import { loginRoutes } from './login.routes';
import { subscribeRoutes } from './subscribe.routes';
import { tokenRoutes } from './token.routes';
import { WechatError } from './wechat-error';

/** Which errcode a missing or misshapen field gets; the rest is 47001. */
const FIELD_CODES: Record<string, number> = {
  appid: 41002,
  secret: 41004,
  js_code: 41008,
  grant_type: 40002,
  code: 40029,
  openid: 40003,
  touser: 40003,
  template_id: 40037,
  scene: 40129,
  media_type: 40004,
};

const TOKENLESS = ['/sns/jscode2session', '/cgi-bin/token', '/cgi-bin/stable_token'];

/** The mini-program server API (api.weixin.qq.com). */
export function registerWechat(app: FastifyInstance, sandbox: Sandbox): void {
  void app.register(async (scope) => {
    scope.addHook('onRoute', (route) => {
      route.attachValidation = true;
    });
    scope.addHook('preValidation', async (request) => {
      if (TOKENLESS.includes(request.routeOptions.url ?? '')) return;
      const { access_token: token } = request.query as { access_token?: string };
      checkToken(sandbox.store, token, sandbox.clock.nowMs());
    });
    scope.addHook('preHandler', async (request) => {
      if (request.validationError) throw shapeError(request);
    });
    scope.setErrorHandler((error, request, reply) => answerError(sandbox, error, request, reply));
    tokenRoutes(scope, sandbox);
    loginRoutes(scope, sandbox);
    subscribeRoutes(scope, sandbox);
    contentRoutes(scope, sandbox);
  });
}

function shapeError(request: FastifyRequest): WechatError {
  const exchange = exchangeOf(request);
  if (exchange.malformed) return new WechatError(47001);
  if (request.method === 'POST' && exchange.rawBody.length === 0) return new WechatError(44002);
  const { field, issue } = shapeFaultOf(request);
  return new WechatError(FIELD_CODES[field] ?? 47001, `hint: ${field} ${issue}`);
}

function answerError(sandbox: Sandbox, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!(error instanceof WechatError)) sandbox.log.error(error);
  const refusal = error instanceof WechatError ? error : new WechatError(-1);
  exchangeOf(request).verdict = String(refusal.errcode);
  return reply.code(200).send(refusal.body());
}
