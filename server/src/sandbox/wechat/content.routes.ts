import type { FastifyInstance } from 'fastify';
import { randomHex } from '../http/random';
import type { Sandbox } from '../sandbox';
import { addMediaCheck, countMediaChecks } from '../store/media-checks';
import { findUserByOpenid } from '../store/users';
import { answerSchema, text, tokenQuery, wechatTags } from './schemas';
import { SENSITIVE_WORDS } from './sensitive-words';
import { OK, WechatError } from './wechat-error';

const VISIT_MS = 2 * 3_600_000;
const TEXT_CHARACTERS = 2_500;
const REPEATS = 10;

const scene = { type: 'integer', minimum: 1, maximum: 4 } as const;
const textBody = {
  type: 'object',
  required: ['content', 'version', 'scene', 'openid'],
  properties: {
    content: text,
    version: { const: 2 },
    scene,
    openid: text,
    title: { type: 'string' },
    nickname: { type: 'string' },
    signature: { type: 'string' },
  },
} as const;
const mediaBody = {
  type: 'object',
  required: ['media_url', 'media_type', 'version', 'scene', 'openid'],
  properties: {
    media_url: { type: 'string', pattern: '^https?://', maxLength: 2048 },
    media_type: { enum: [1, 2] },
    version: { const: 2 },
    scene,
    openid: text,
  },
} as const;

export interface Judgement {
  suggest: 'pass' | 'review' | 'risky';
  label: number;
}

const judgement = {
  type: 'object',
  properties: {
    suggest: { type: 'string', enum: ['pass', 'review', 'risky'] },
    label: { type: 'integer', description: '100: nothing found' },
  },
} as const;
const finding = {
  type: 'object',
  properties: {
    strategy: { type: 'string', enum: ['content_model', 'keyword'] },
    errcode: { type: 'integer' },
    ...judgement.properties,
    prob: { type: 'integer', description: 'content_model' },
    level: { type: 'integer', description: 'keyword' },
    keyword: { type: 'string', description: 'keyword' },
  },
} as const;
const textAnswer = answerSchema({
  trace_id: { type: 'string' },
  result: judgement,
  detail: { type: 'array', items: finding },
});

export function contentRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const { store, clock, settings } = sandbox;
  const common = { ...wechatTags, querystring: tokenQuery };
  app.post<{ Body: { content: string; openid: string; title?: string; nickname?: string } }>(
    '/wxa/msg_sec_check',
    {
      schema: { ...common, operationId: 'msgSecCheck', summary: 'Check a text', body: textBody, response: textAnswer },
    },
    async ({ body }) => {
      requireVisit(sandbox, body.openid);
      if ([...body.content].length > TEXT_CHARACTERS) throw new WechatError(45002);
      return { ...OK, trace_id: traceId(), ...judgeText([body.title, body.nickname, body.content].join('\n')) };
    },
  );
  app.post<{ Body: { media_url: string; openid: string } }>(
    '/wxa/media_check_async',
    {
      schema: {
        ...common,
        operationId: 'mediaCheckAsync',
        summary: 'Check a picture; the verdict comes as a push',
        body: mediaBody,
        response: answerSchema({ trace_id: { type: 'string' } }),
      },
    },
    async ({ body }) => {
      requireVisit(sandbox, body.openid);
      if (countMediaChecks(store, body.media_url) >= REPEATS) throw new WechatError(87020);
      const check = { traceId: traceId(), openid: body.openid, mediaUrl: body.media_url };
      addMediaCheck(store, { ...check, dueAt: clock.nowMs() + settings.get().mediaDelayMs });
      sandbox.nudge();
      return { ...OK, trace_id: check.traceId };
    },
  );
}

/** Content safety only judges people who used the mini-program in the last two hours. */
function requireVisit({ store, clock }: Sandbox, openid: string): void {
  const user = findUserByOpenid(store, openid);
  if (!user) throw new WechatError(40003);
  if (clock.nowMs() - user.visitedAt > VISIT_MS) throw new WechatError(61010);
}

function judgeText(words: string): { result: Judgement; detail: unknown[] } {
  const hits = SENSITIVE_WORDS.filter(({ word }) => words.includes(word));
  const worst = hits.find(({ suggest }) => suggest === 'risky') ?? hits[0];
  const result = worst ? { suggest: worst.suggest, label: worst.label } : { suggest: 'pass' as const, label: 100 };
  const model = { strategy: 'content_model', errcode: 0, ...result, prob: 90 };
  const found = hits.map(({ word, suggest, label }) => {
    return { strategy: 'keyword', errcode: 0, suggest, label, level: 90, keyword: word };
  });
  return { result, detail: [model, ...found] };
}

function traceId(): string {
  return `${randomHex(8)}-${randomHex(8)}-${randomHex(8)}`;
}
