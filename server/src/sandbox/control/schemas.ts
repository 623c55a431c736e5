import { failureSchema } from '../http/failure';
import {
  BILL,
  count,
  flag,
  mode,
  moment,
  POSTED,
  quotaFields,
  REQUEST,
  settingFields,
  text,
  traitFields,
  url,
  view,
} from './shapes';

const tags = ['control'];

function object(properties: Record<string, unknown>, required: string[] = []): Record<string, unknown> {
  return { type: 'object', additionalProperties: false, required, properties };
}

function answer(schema: unknown): Record<number, unknown> {
  return { 200: schema, 422: failureSchema };
}

const clock = answer(view({ now: { ...moment, description: 'virtual time, UTC' } }));
const settings = answer(view({ ...settingFields, quotas: view(quotaFields) }));

export const readClock = { tags, operationId: 'readClock', summary: 'What time it is in the sandbox', response: clock };
export const setClock = {
  tags,
  operationId: 'setClock',
  summary: 'Set the virtual clock',
  description: 'Moves the virtual clock; it keeps running from there. null: real time.',
  body: object({ at: { ...moment, nullable: true } }, ['at']),
  response: clock,
};
export const advance = {
  tags,
  operationId: 'advanceClock',
  summary: 'Move the virtual clock forward',
  body: object({ ms: { type: 'integer', minimum: 0 } }, ['ms']),
  response: clock,
};
export const tick = {
  tags,
  operationId: 'tick',
  summary: 'Do now what is due',
  description:
    'Does everything that is due and answers when it is done: expiries, checks, callbacks and their resends.',
  response: clock,
};

export const reset = {
  tags,
  operationId: 'resetSandbox',
  summary: 'Forget everything that happened',
  description: 'Forgets all that happened and every setting but the push target; time is real again.',
  response: clock,
};

export const readSettings = { tags, operationId: 'readSettings', summary: 'What is set', response: settings };
export const changeSettings = {
  tags,
  operationId: 'changeSettings',
  summary: 'Change some settings',
  body: object(settingFields),
  response: settings,
};
export const changeQuotas = {
  tags,
  operationId: 'changeQuotas',
  summary: "Change some of the platforms' limits",
  body: object(quotaFields),
  response: settings,
};
export const pushTarget = {
  tags,
  operationId: 'setPushTarget',
  summary: 'Where message pushes go',
  body: object({ url }, ['url']),
  response: settings,
};
export const probes = {
  tags,
  operationId: 'setProbes',
  summary: 'Send signatures that must be refused',
  description: 'How many of the next signed answers and callbacks carry a signature that must be refused.',
  body: object({ answers: count, callbacks: count }),
  response: settings,
};

const fault = object(
  {
    target: { ...text, description: 'path prefix, operationId, `transferCallback` or `messagePush`' },
    kind: {
      type: 'string',
      enum: ['delay', 'drop', 'double', 'refuse'],
      description: 'drop: done, but the connection is cut; double: a callback twice; refuse: answered `status`, `code`',
    },
    code: { type: ['string', 'integer'] },
    status: { type: 'integer', minimum: 200, maximum: 599 },
    times: { type: 'integer', minimum: 1, description: 'how many requests it hits; absent: all' },
    ms: { ...count, description: 'how long a delay takes; 1000 unless given' },
  },
  ['target', 'kind'],
);
export const readFaults = {
  tags,
  operationId: 'readFaults',
  summary: 'The faults ordered and not used up',
  response: answer({ type: 'array', items: fault }),
};
export const setFaults = {
  tags,
  operationId: 'setFaults',
  summary: 'Order faults, instead of those before',
  body: { type: 'array', items: fault },
  response: answer({ type: 'array', items: fault }),
};

const fen = object({ fen: { type: 'integer', minimum: 0 } }, ['fen']);
export const readBalance = {
  tags,
  operationId: 'readBalance',
  summary: "The merchant's balance",
  response: answer(fen),
};
export const setBalance = {
  tags,
  operationId: 'setBalance',
  summary: "Set the merchant's balance",
  body: fen,
  response: answer(fen),
};

export const callbackMode = {
  tags,
  operationId: 'setCallbackMode',
  summary: 'Send, hold or lose callbacks and pushes',
  body: object({ mode }, ['mode']),
  response: settings,
};
export const release = {
  tags,
  operationId: 'releaseCallbacks',
  summary: 'Let held callbacks go',
  description: 'Lets held callbacks and pushes go with the next tick.',
  body: object({ newestFirst: { type: 'boolean' } }),
  response: answer(view({ released: count })),
};

export const bills = {
  tags,
  operationId: 'listBills',
  summary: 'Every transfer bill',
  description: 'Every bill with its state and the callbacks sent for it.',
  response: answer({ type: 'array', items: BILL }),
};
export const requests = {
  tags,
  operationId: 'listRequests',
  summary: 'The latest platform requests',
  description: 'The latest platform requests and their verdicts, newest first, secrets taken out.',
  querystring: object({
    limit: { type: 'string', pattern: '^[1-9]\\d{0,3}$', default: '100', description: 'how many, 1 to 9999' },
  }),
  response: answer({ type: 'array', items: REQUEST }),
};
export const traits = {
  tags,
  operationId: 'markUser',
  summary: 'Mark a user',
  description: 'Makes the platforms treat one user differently; replaces earlier marks.',
  params: object({ user: { ...text, description: 'any name; made on first use' } }, ['user']),
  body: object(traitFields),
  response: answer(
    view({
      name: text,
      openid: text,
      phone: { ...text, description: '11 digits' },
      visitedAt: { type: 'integer', description: 'ms since 1970 of the last login; 0: never' },
      traits: { type: 'object', properties: traitFields },
    }),
  ),
};
export const revoke = {
  tags,
  operationId: 'revokeTokens',
  summary: 'Revoke every access token',
  description: 'Every access token dies at once.',
  response: answer(view({ revoked: count })),
};
const attack = { 200: POSTED, 404: failureSchema, 409: failureSchema, 422: failureSchema };

export const forge = {
  tags,
  operationId: 'forgeCallback',
  summary: 'Forge a payment callback',
  description: 'Sends a callback of this bill with one thing wrong and answers what the product said.',
  body: object(
    {
      outBillNo: text,
      kind: {
        type: 'string',
        enum: ['tampered', 'wrongAmount', 'otherMerchant', 'otherSerial', 'staleTimestamp', 'probe', 'replay'],
      },
    },
    ['outBillNo', 'kind'],
  ),
  response: attack,
};
export const forgePush = {
  tags,
  operationId: 'forgePush',
  summary: 'Forge a message push',
  description: 'Sends a message push with one thing wrong and answers what the product said.',
  body: object({ kind: { type: 'string', enum: ['wrongSignature', 'wrongMsgSignature', 'wrongAppId'] } }, ['kind']),
  response: attack,
};
export const checkPush = {
  tags,
  operationId: 'checkPushTarget',
  summary: 'Test the push target',
  description: 'The URL check of the platform console: GET with echostr, which must come back raw.',
  response: {
    200: view({ status: { type: 'integer', description: 'HTTP status' }, echoed: flag }),
    409: failureSchema,
  },
};
