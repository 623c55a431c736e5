import { BILL_STATES } from '../pay/schemas';

export const text = { type: 'string' } as const;
export const flag = { type: 'boolean' } as const;
export const moment = { type: 'string', format: 'date-time' } as const;
export const count = { type: 'integer', minimum: 0 } as const;
export const url = { type: 'string', nullable: true, pattern: '^https?://' };
export const mode = { type: 'string', enum: ['normal', 'hold', 'lost'] };

/** What is answered: each property is always there. */
export function view(properties: Record<string, unknown>): Record<string, unknown> {
  return { type: 'object', required: Object.keys(properties), properties };
}

const fenOf = (description: string) => ({ ...count, description: `fen, ${description}` });
export const quotaFields = {
  billMinFen: fenOf('the least of one bill'),
  billMaxFen: fenOf('the most of one bill'),
  userDayFen: fenOf('the most one user may get in a day'),
  merchantDayFen: fenOf('the most the merchant may pay in a day'),
  smsPer30Seconds: { ...count, description: 'to one number' },
  smsPerHour: { ...count, description: 'to one number' },
  smsPerDay: { ...count, description: 'to one number' },
};
export const settingFields = {
  pushUrl: { ...url, description: 'where message pushes go; null: nowhere' },
  callbacks: { ...mode, description: '`hold` keeps callbacks and pushes until released, `lost` drops them' },
  acceptedFirst: { ...flag, description: 'a create answers ACCEPTED first and moves on with the next tick or resend' },
  probeAnswers: { ...count, description: 'how many of the next signed answers carry a wrong signature' },
  probeCallbacks: { ...count, description: 'how many of the next callbacks carry a wrong signature' },
  lateCloseMs: { ...count, description: 'how long after 24 hours an unconfirmed bill closes' },
  cancelDelayMs: { ...count, description: 'how long a bill stays CANCELING' },
  transferDelayMs: { ...count, description: 'how long a confirmed bill stays TRANSFERING' },
  mediaDelayMs: { ...count, description: 'until the verdict on a picture comes' },
  sceneId: { ...text, description: 'the one transfer scene the merchant was granted' },
  unionid: { ...flag, description: 'whether logins carry a unionid' },
};
export const traitFields = {
  loginBlocked: { ...flag, description: 'jscode2session answers 40226' },
  countryCode: { type: 'string', pattern: '^\\d{1,4}$', description: 'of the phone number, instead of 86' },
  transferFailReason: { ...text, description: 'confirming a bill ends in FAIL with this reason' },
  realName: { ...text, description: 'a transfer with another name is refused' },
  mediaVerdict: {
    type: 'string',
    enum: ['pass', 'review', 'risky', 'undownloadable', 'unanswered'],
    description: 'every picture of this user is judged so',
  },
  messagesBanned: { ...flag, description: 'subscribe/send answers 43107' },
};
const ATTEMPT = view({
  at: moment,
  status: { type: 'integer', nullable: true, description: 'HTTP status; null without an answer' },
  outcome: { ...text, description: "`accepted`, the receiver's words, or why there was no answer" },
});
export const BILL = view({
  outBillNo: { ...text, description: "the merchant's number" },
  transferBillNo: { ...text, description: "the platform's number" },
  openid: text,
  amountFen: { type: 'integer', description: 'fen' },
  remark: text,
  state: { type: 'string', enum: BILL_STATES },
  failReason: { type: 'string', nullable: true },
  createdAt: moment,
  updatedAt: moment,
  callbacks: {
    type: 'array',
    items: view({
      id: text,
      state: { type: 'string', enum: ['due', 'held', 'done', 'lost', 'abandoned'] },
      nextAt: { ...moment, nullable: true, description: 'when it is sent next; null: not any more, or held' },
      attempts: { type: 'array', items: ATTEMPT },
    }),
  },
});
export const REQUEST = view({
  id: { type: 'integer' },
  at: moment,
  method: text,
  url: { ...text, description: 'path and query, secrets starred out' },
  status: { type: 'integer', description: 'HTTP status' },
  verdict: { ...text, description: '`ok`, or the code with which the platform refused' },
  body: { ...text, description: 'the first 4000 characters, secrets starred out' },
});

export const POSTED = view({
  accepted: flag,
  status: { type: 'integer', nullable: true, description: 'HTTP status; null without an answer' },
  outcome: { ...text, description: "`accepted`, the product's own words, or why there was no answer" },
});
