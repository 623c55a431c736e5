import type { FastifyInstance } from 'fastify';
import type { Sandbox } from '../sandbox';
import { addMessage } from '../store/messages';
import { hasGrant, useGrant } from '../store/subscriptions';
import { findUserByOpenid, type WechatUser } from '../store/users';
import { pushEvent } from './push';
import { answerSchema, text, tokenQuery, wechatTags } from './schemas';
import { SENSITIVE_WORDS } from './sensitive-words';
import { templatesOf, type Template } from './templates';
import { valueFault } from './value-rules';
import { OK, WechatError } from './wechat-error';

interface Message {
  touser: string;
  template_id: string;
  page?: string;
  data: Record<string, { value: string }>;
}

const body = {
  type: 'object',
  required: ['touser', 'template_id', 'data'],
  properties: {
    touser: text,
    template_id: text,
    page: { type: 'string', maxLength: 1024 },
    data: {
      type: 'object',
      description: 'by key of the template',
      additionalProperties: { type: 'object', properties: { value: { type: 'string' } } },
    },
    miniprogram_state: { enum: ['developer', 'trial', 'formal'] },
    lang: { enum: ['zh_CN', 'en_US', 'zh_HK', 'zh_TW'] },
  },
} as const;

const listedTemplate = {
  type: 'object',
  properties: {
    priTmplId: { type: 'string', description: 'the `template_id` of a message' },
    title: { type: 'string' },
    content: { type: 'string', description: 'lines of label:{{key.DATA}}' },
    example: { type: 'string' },
    type: { type: 'integer', enum: [2, 3], description: '2: once, 3: long-term' },
  },
} as const;

export function subscribeRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const send = {
    ...wechatTags,
    operationId: 'sendSubscribeMessage',
    summary: 'Send a subscribe message',
    querystring: tokenQuery,
    body,
  };
  app.post<{ Body: Message }>(
    '/cgi-bin/message/subscribe/send',
    { schema: { ...send, response: answerSchema({ msgid: { type: 'integer' } }) } },
    async (request) => ({ ...OK, msgid: deliver(sandbox, request.body) }),
  );
  const list = {
    ...wechatTags,
    operationId: 'getTemplateList',
    summary: 'The templates of the account',
    querystring: tokenQuery,
  };
  app.get(
    '/wxaapi/newtmpl/gettemplate',
    {
      schema: {
        ...list,
        response: answerSchema({ data: { type: 'array', items: listedTemplate } }),
      },
    },
    async () => ({ ...OK, data: templatesOf(sandbox.credentials).map(listed) }),
  );
}

function deliver(sandbox: Sandbox, message: Message): number {
  const { store, clock, credentials } = sandbox;
  const user = findUserByOpenid(store, message.touser);
  if (!user) throw new WechatError(40003);
  const template = templatesOf(credentials).find(({ id }) => id === message.template_id);
  if (!template) throw new WechatError(40037);
  checkMessage(message, template, user);
  const granted = template.longTerm ? hasGrant : useGrant;
  if (!granted(store, user.openid, template.id)) throw new WechatError(43101);
  const lines = Object.entries(template.fields).map(([key, label]) => ({
    label,
    value: message.data[key]?.value ?? '',
  }));
  const content = {
    title: template.title,
    lines,
    templateId: template.id,
    ...(message.page ? { page: message.page } : {}),
  };
  const id = addMessage(store, { kind: 'subscribe', recipient: user.openid, at: clock.nowMs(), content });
  // One item comes as an object, more as an array; all of it as strings.
  const List = { TemplateId: template.id, MsgID: String(id), ErrorCode: '0', ErrorStatus: 'success' };
  pushEvent(sandbox, user.openid, 'subscribe_msg_sent_event', { List });
  return id;
}

function checkMessage(message: Message, template: Template, user: WechatUser): void {
  if (user.traits.messagesBanned) throw new WechatError(43107);
  if (message.page !== undefined && !/^\/?[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)+(\?[^\s#]*)?$/.test(message.page)) {
    throw new WechatError(41030);
  }
  const keys = new Set([...Object.keys(template.fields), ...Object.keys(message.data)]);
  for (const key of keys) {
    if (!(key in template.fields)) throw new WechatError(47003, `data.${key}.value is not in the template`);
    const fault = valueFault(key, message.data[key]?.value);
    if (fault) throw new WechatError(47003, `data.${key}.value ${fault}`);
  }
  const words = JSON.stringify(message.data);
  if (SENSITIVE_WORDS.some(({ word, suggest }) => suggest === 'risky' && words.includes(word))) {
    throw new WechatError(45168);
  }
}

function listed({ id, title, longTerm, fields }: Template): Record<string, unknown> {
  const content = Object.entries(fields).map(([key, label]) => `${label}:{{${key}.DATA}}\n`);
  return { priTmplId: id, title, content: content.join(''), example: '', type: longTerm ? 3 : 2 };
}
