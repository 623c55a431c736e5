export const text = { type: 'string', minLength: 1 } as const;

export const wechatTags = { tags: ['api.weixin.qq.com'] };

export const tokenQuery = {
  type: 'object',
  properties: { access_token: { type: 'string', description: 'from /cgi-bin/stable_token' } },
} as const;

/** Success and failure share HTTP 200; a missing errcode means 0. */
export function answerSchema(properties: Record<string, unknown>): Record<number, unknown> {
  const errcode = { errcode: { type: 'integer', description: '0 or absent: success' }, errmsg: { type: 'string' } };
  return { 200: { type: 'object', additionalProperties: true, properties: { ...errcode, ...properties } } };
}
