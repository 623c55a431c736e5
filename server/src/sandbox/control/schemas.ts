const tags = ['control'];
const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const anything = { type: 'object', additionalProperties: true } as const;

function object(properties: Record<string, unknown>, required: string[] = []): Record<string, unknown> {
  return { type: 'object', additionalProperties: false, required, properties };
}

function answer(schema: unknown): { 200: unknown } {
  return { 200: schema };
}

const clock = answer(object({ now: { ...text, description: 'virtual time, ISO 8601' } }));
const url = { anyOf: [{ type: 'null' }, { type: 'string', pattern: '^https?://' }] };
const mode = { enum: ['normal', 'hold', 'lost'] };
const quotas = object({
  billMinFen: count,
  billMaxFen: count,
  userDayFen: count,
  merchantDayFen: count,
  smsPer30Seconds: count,
  smsPerHour: count,
  smsPerDay: count,
});

export const readClock = { tags, operationId: 'readClock', response: clock };
export const setClock = {
  tags,
  operationId: 'setClock',
  description: 'Moves the virtual clock; it keeps running from there. null: real time.',
  body: object({ at: { anyOf: [{ type: 'null' }, { type: 'string', format: 'date-time' }] } }, ['at']),
  response: clock,
};
export const advance = {
  tags,
  operationId: 'advanceClock',
  body: object({ ms: { type: 'integer', minimum: 0 } }, ['ms']),
  response: clock,
};
export const tick = {
  tags,
  operationId: 'tick',
  description:
    'Does everything that is due and answers when it is done: expiries, checks, callbacks and their resends.',
  response: clock,
};

export const reset = {
  tags,
  operationId: 'resetSandbox',
  description: 'Forgets all that happened and every setting but the push target; time is real again.',
  response: clock,
};

export const readSettings = { tags, operationId: 'readSettings', response: answer(anything) };
export const changeSettings = {
  tags,
  operationId: 'changeSettings',
  body: object({
    pushUrl: url,
    callbacks: mode,
    acceptedFirst: { type: 'boolean' },
    probeAnswers: count,
    probeCallbacks: count,
    lateCloseMs: count,
    cancelDelayMs: count,
    transferDelayMs: count,
    mediaDelayMs: count,
    sceneId: text,
    unionid: { type: 'boolean' },
  }),
  response: answer(anything),
};
export const changeQuotas = { tags, operationId: 'changeQuotas', body: quotas, response: answer(anything) };
export const pushTarget = {
  tags,
  operationId: 'setPushTarget',
  body: object({ url }, ['url']),
  response: answer(anything),
};
export const probes = {
  tags,
  operationId: 'setProbes',
  description: 'How many of the next signed answers and callbacks carry a signature that must be refused.',
  body: object({ answers: count, callbacks: count }),
  response: answer(anything),
};

const fault = object(
  {
    target: { ...text, description: 'path prefix, operationId, `transferCallback` or `messagePush`' },
    kind: { enum: ['delay', 'drop', 'double', 'refuse'] },
    code: { anyOf: [{ type: 'string' }, { type: 'integer' }] },
    status: { type: 'integer', minimum: 200, maximum: 599 },
    times: { type: 'integer', minimum: 1 },
    ms: count,
  },
  ['target', 'kind'],
);
export const readFaults = { tags, operationId: 'readFaults' };
export const setFaults = { tags, operationId: 'setFaults', body: { type: 'array', items: fault } };

const fen = object({ fen: { type: 'integer', minimum: 0 } }, ['fen']);
export const readBalance = { tags, operationId: 'readBalance', response: answer(fen) };
export const setBalance = { tags, operationId: 'setBalance', body: fen, response: answer(fen) };

export const callbackMode = {
  tags,
  operationId: 'setCallbackMode',
  body: object({ mode }, ['mode']),
  response: answer(anything),
};
export const release = {
  tags,
  operationId: 'releaseCallbacks',
  description: 'Lets held callbacks and pushes go with the next tick.',
  body: object({ newestFirst: { type: 'boolean' } }),
  response: answer(object({ released: count })),
};

export const bills = {
  tags,
  operationId: 'listBills',
  description: 'Every bill with its state and the callbacks sent for it.',
  response: answer({ type: 'array', items: anything }),
};
export const requests = {
  tags,
  operationId: 'listRequests',
  description: 'The latest platform requests and their verdicts, newest first, secrets taken out.',
  querystring: object({ limit: { type: 'string', pattern: '^[1-9]\\d{0,3}$', default: '100' } }),
  response: answer({ type: 'array', items: anything }),
};
export const traits = {
  tags,
  operationId: 'markUser',
  description: 'Makes the platforms treat one user differently; replaces earlier marks.',
  body: object({
    loginBlocked: { type: 'boolean' },
    countryCode: { type: 'string', pattern: '^\\d{1,4}$' },
    transferFailReason: text,
    realName: text,
    mediaVerdict: { enum: ['pass', 'review', 'risky', 'undownloadable', 'unanswered'] },
    messagesBanned: { type: 'boolean' },
  }),
  response: answer(anything),
};
export const revoke = {
  tags,
  operationId: 'revokeTokens',
  description: 'Every access token dies at once.',
  response: answer(object({ revoked: count })),
};
export const forge = {
  tags,
  operationId: 'forgeCallback',
  description: 'Sends a callback of this bill with one thing wrong and answers what the product said.',
  body: object(
    {
      outBillNo: text,
      kind: { enum: ['tampered', 'wrongAmount', 'otherMerchant', 'otherSerial', 'staleTimestamp', 'probe', 'replay'] },
    },
    ['outBillNo', 'kind'],
  ),
};
export const forgePush = {
  tags,
  operationId: 'forgePush',
  description: 'Sends a message push with one thing wrong and answers what the product said.',
  body: object({ kind: { enum: ['wrongSignature', 'wrongMsgSignature', 'wrongAppId'] } }, ['kind']),
};
export const checkPush = {
  tags,
  operationId: 'checkPushTarget',
  description: 'The URL check of the platform console: GET with echostr, which must come back raw.',
};
