export const BILL_STATES = [
  'ACCEPTED',
  'PROCESSING',
  'WAIT_USER_CONFIRM',
  'TRANSFERING',
  'SUCCESS',
  'FAIL',
  'CANCELING',
  'CANCELLED',
] as const;

export const payTags = { tags: ['api.mch.weixin.qq.com'] };

const failure = {
  type: 'object',
  properties: {
    code: { type: 'string' },
    message: { type: 'string' },
    detail: { type: 'object', additionalProperties: true },
  },
} as const;

/** 2xx answers are signed, these are not; 404 of an unknown path and 405 have no body. */
export const failures = { 400: failure, 401: failure, 403: failure, 404: failure, 429: failure, 500: failure };
