import { failureSchema } from '../http/failure';
import { BILL_STATES } from '../pay/schemas';

const tags = ['phone'];
const text = { type: 'string' } as const;
const moment = { type: 'string', format: 'date-time' } as const;
const fen = { type: 'integer', description: 'fen' } as const;
const user = { type: 'string', pattern: '^[a-z0-9-]{1,32}$', description: 'any name; made on first use' } as const;
const state = { type: 'string', enum: BILL_STATES } as const;

const params = { type: 'object', required: ['user'], properties: { user } } as const;

/** A person's phone. */
const phone = {
  type: 'object',
  required: ['user', 'name', 'openid', 'phone', 'seenAt'],
  properties: {
    user: { ...text, description: 'the name in `/phone/{user}`' },
    name: { ...text, description: 'what people call them' },
    openid: text,
    phone: { ...text, description: '11 digits' },
    seenAt: { ...moment, description: 'of the last login; 1970: never' },
  },
} as const;

/** What of a subscribe message and an SMS is on the phone. */
const messageProperties = {
  title: { ...text, description: 'subscribe, sms' },
  lines: {
    type: 'array',
    description: 'subscribe: what the card says, line by line; sms: empty',
    items: { type: 'object', required: ['label', 'value'], properties: { label: text, value: text } },
  },
  text: { ...text, description: 'sms: the whole text' },
  page: { ...text, description: 'subscribe: the page of the mini-program that a tap opens, where one was given' },
  templateId: { ...text, description: 'subscribe, sms' },
} as const;

/** The sheet on which a transfer is received. */
const sheetProperties = {
  outBillNo: { ...text, description: 'redPacket: for `POST /phone/{user}/bills/{no}/confirm`' },
  amountFen: { ...fen, description: 'redPacket: fen' },
  remark: { ...text, description: 'redPacket: what the merchant wrote' },
  perception: { ...text, description: 'redPacket: what the payee sees it is for' },
  style: { type: 'string', enum: ['CONFIRM_PAGE', 'RED_PACKET'], description: 'redPacket' },
  state: { ...state, description: 'redPacket' },
  stateText: { ...text, description: 'redPacket: the state in Chinese' },
  canConfirm: { type: 'boolean', description: 'redPacket: waits to be taken' },
  expiresAt: { ...moment, description: 'redPacket: until when it can be taken' },
} as const;

const message = {
  type: 'object',
  description: 'A card (`subscribe`), an SMS (`sms`) or a transfer to take (`redPacket`); a property says whose it is.',
  required: ['kind', 'id', 'at'],
  properties: {
    kind: { type: 'string', enum: ['subscribe', 'sms', 'redPacket'] },
    id: { ...text, description: 'unique on this phone' },
    at: { ...moment, description: 'when it came' },
    ...messageProperties,
    ...sheetProperties,
  },
} as const;

export const listPhones = {
  tags,
  operationId: 'listPhones',
  summary: 'Every user, the latest first',
  response: { 200: { type: 'array', items: phone } },
} as const;

export const issueCode = {
  tags,
  operationId: 'issueCode',
  summary: 'A one-time code for the app',
  description: 'What `wx.login` (login) or the phone-number button (phone) hands to the app: one use, 5 minutes.',
  params,
  body: {
    type: 'object',
    properties: { kind: { type: 'string', enum: ['login', 'phone'], description: 'login unless given' } },
  },
  response: { 200: { type: 'object', required: ['code'], properties: { code: text } }, 422: failureSchema },
} as const;

export const listMessages = {
  tags,
  operationId: 'listMessages',
  summary: 'What is on the phone, newest first',
  params,
  response: { 200: { type: 'array', items: message }, 422: failureSchema },
} as const;

export const acceptMessages = {
  tags,
  operationId: 'acceptMessages',
  summary: 'Accept subscribe messages',
  description: 'The user accepts in `wx.requestSubscribeMessage`: the right to one message per template.',
  params,
  body: {
    type: 'object',
    required: ['templateIds'],
    properties: { templateIds: { type: 'array', items: text, minItems: 1, maxItems: 5 } },
  },
  response: {
    200: { type: 'object', additionalProperties: { type: 'string', enum: ['accept'] }, description: 'by template id' },
    404: failureSchema,
    422: failureSchema,
  },
} as const;

export const confirmBill = {
  tags,
  operationId: 'confirmBill',
  summary: 'Take the red packet',
  description: 'The button of the page that `wx.requestMerchantTransfer` opens. A second tap changes nothing.',
  params: {
    type: 'object',
    required: ['user', 'no'],
    properties: { user, no: { ...text, description: 'out_bill_no; `outBillNo` of the message' } },
  },
  body: {
    type: 'object',
    properties: {
      package: {
        ...text,
        description:
          "`confirm.package` of the product's claim (the platform's `package_info`): refused when it is another's. " +
          'Left out when the sheet is opened on the phone itself',
      },
    },
  },
  response: {
    200: {
      type: 'object',
      required: ['outBillNo', 'state', 'amountFen'],
      properties: { outBillNo: text, state, amountFen: fen },
    },
    400: failureSchema,
    403: failureSchema,
    404: failureSchema,
    409: failureSchema,
    422: failureSchema,
  },
} as const;
