import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { exchangeOf } from '../http/exchange';
import type { Sandbox } from '../sandbox';
import { sendSms, type SendSmsRequest } from './send-sms';
import { CloudError, verifyTc3 } from './tc3';

const body = {
  type: 'object',
  required: ['PhoneNumberSet', 'SmsSdkAppId', 'TemplateId'],
  properties: {
    PhoneNumberSet: { type: 'array', items: { type: 'string' }, description: 'at most 200, +86 or 11 digits' },
    SmsSdkAppId: { type: 'string' },
    TemplateId: { type: 'string' },
    SignName: { type: 'string', description: 'required inside China' },
    TemplateParamSet: { type: 'array', items: { type: 'string' }, description: 'report number, short text' },
    SessionContext: { type: 'string', maxLength: 511 },
  },
} as const;
const text = { type: 'string' } as const;
const status = {
  type: 'object',
  properties: {
    SerialNo: text,
    PhoneNumber: text,
    Fee: { type: 'integer' },
    SessionContext: text,
    Code: { ...text, description: '`Ok`, or why this number got nothing' },
    Message: text,
    IsoCode: text,
  },
} as const;
const response = {
  200: {
    type: 'object',
    properties: {
      Response: {
        type: 'object',
        properties: {
          SendStatusSet: { type: 'array', items: status, description: 'one a number, in order; absent with Error' },
          Error: {
            type: 'object',
            properties: { Code: text, Message: text },
            description: 'the whole call was refused',
          },
          RequestId: text,
        },
      },
    },
  },
} as const;

/** Tencent Cloud SMS (sms.tencentcloudapi.com): `X-TC-Action: SendSms`. Failures are HTTP 200 as well. */
export function registerSms(app: FastifyInstance, sandbox: Sandbox): void {
  void app.register(async (scope) => {
    scope.addHook('preValidation', async (request) => checkCall(sandbox, request));
    scope.addHook('preHandler', async (request) => {
      if (request.validationError) throw new CloudError('InvalidParameter', request.validationError.message);
    });
    scope.setErrorHandler((error, request, reply) => {
      if (!(error instanceof CloudError)) sandbox.log.error(error);
      const refusal = error instanceof CloudError ? error : new CloudError('InternalError', 'internal error');
      exchangeOf(request).verdict = refusal.code;
      const failure = { Code: refusal.code, Message: refusal.message };
      return reply.code(200).send({ Response: { Error: failure, RequestId: randomUUID() } });
    });
    scope.post<{ Body: SendSmsRequest }>(
      '/',
      {
        attachValidation: true,
        schema: {
          tags: ['sms.tencentcloudapi.com'],
          operationId: 'sendSms',
          summary: 'Send a text message',
          body,
          response,
        },
      },
      async (request) => ({ Response: { SendStatusSet: sendSms(sandbox, request.body), RequestId: randomUUID() } }),
    );
  });
}

function checkCall({ clock, credentials }: Sandbox, request: FastifyRequest): void {
  const { headers } = request;
  const header = (name: string): string | undefined => {
    const value = headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  const signed = {
    authorization: headers.authorization,
    timestamp: header('x-tc-timestamp'),
    headers,
    rawBody: exchangeOf(request).rawBody,
  };
  verifyTc3(signed, credentials.sms, [clock.nowMs(), clock.realMs()]);
  if (header('x-tc-action') !== 'SendSms') throw new CloudError('InvalidAction', 'unknown X-TC-Action');
  if (header('x-tc-version') !== '2021-01-11') throw new CloudError('NoSuchVersion', 'unknown X-TC-Version');
  if (!header('x-tc-region')) throw new CloudError('MissingParameter', 'X-TC-Region is missing');
}
