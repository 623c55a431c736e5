import type { FastifyInstance } from 'fastify';
import type { Sandbox } from '../sandbox';
import { issuePlainToken, issueStableToken } from './access-tokens';
import { answerSchema, text, wechatTags } from './schemas';
import { WechatError } from './wechat-error';

interface Client {
  grant_type: string;
  appid: string;
  secret: string;
}

const client = {
  type: 'object',
  required: ['grant_type', 'appid', 'secret'],
  properties: { grant_type: text, appid: text, secret: text, force_refresh: { type: 'boolean' } },
} as const;

const answer = answerSchema({ access_token: text, expires_in: { type: 'integer', description: 'seconds' } });

export function tokenRoutes(app: FastifyInstance, { store, clock, credentials }: Sandbox): void {
  app.get<{ Querystring: Client }>(
    '/cgi-bin/token',
    {
      schema: {
        ...wechatTags,
        operationId: 'getToken',
        summary: 'An access token',
        querystring: client,
        response: answer,
      },
    },
    async (request) => {
      checkClient(credentials, request.query);
      return issuePlainToken(store, clock.nowMs());
    },
  );
  app.post<{ Body: Client & { force_refresh?: boolean } }>(
    '/cgi-bin/stable_token',
    {
      schema: {
        ...wechatTags,
        operationId: 'getStableToken',
        summary: 'An access token that stays while it is good',
        body: client,
        response: answer,
      },
    },
    async (request) => {
      checkClient(credentials, request.body);
      return issueStableToken(store, request.body.force_refresh === true, clock.nowMs());
    },
  );
}

/** Throws 40013, 40125 or 40002. */
export function checkClient(
  credentials: { appId: string; appSecret: string },
  client: Client,
  grantType = 'client_credential',
): void {
  if (client.grant_type !== grantType) throw new WechatError(40002);
  if (client.appid !== credentials.appId) throw new WechatError(40013);
  if (client.secret !== credentials.appSecret) throw new WechatError(40125);
}
