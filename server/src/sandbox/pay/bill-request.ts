import { constants, privateDecrypt } from 'node:crypto';
import type { Credentials } from '../credentials';
import type { ControlSettings } from '../control/settings';
import { invalidRequest, paramError } from './pay-error';
import { SCENES, type Scene } from './scenes';

const NAME_FROM_FEN = 30;
const NAME_REQUIRED_FEN = 200_000;
const RED_PACKET_MAX_FEN = 20_000;

export interface BillRequest {
  appid: string;
  out_bill_no: string;
  transfer_scene_id: string;
  openid: string;
  user_name?: string;
  transfer_amount: number;
  transfer_remark: string;
  notify_url?: string;
  user_recv_perception?: string;
  transfer_scene_report_infos: { info_type: string; info_content: string }[];
  user_recv_style?: { type: 'CONFIRM_PAGE' | 'RED_PACKET' };
}

const info = {
  type: 'object',
  required: ['info_type', 'info_content'],
  properties: {
    info_type: { type: 'string', minLength: 1, maxLength: 15 },
    info_content: { type: 'string', minLength: 1, maxLength: 32 },
  },
} as const;

export const billRequestSchema = {
  type: 'object',
  required: [
    'appid',
    'out_bill_no',
    'transfer_scene_id',
    'openid',
    'transfer_amount',
    'transfer_remark',
    'transfer_scene_report_infos',
  ],
  properties: {
    appid: { type: 'string', minLength: 1, maxLength: 32 },
    out_bill_no: { type: 'string', pattern: '^[0-9A-Za-z]{1,32}$', description: 'idempotency key' },
    transfer_scene_id: { type: 'string', minLength: 1, maxLength: 36 },
    openid: { type: 'string', minLength: 1, maxLength: 64 },
    user_name: { type: 'string', description: 'RSA-OAEP (SHA-1) with the platform key, base64' },
    transfer_amount: { type: 'integer', description: 'fen' },
    transfer_remark: { type: 'string', minLength: 1, maxLength: 32 },
    notify_url: { type: 'string', pattern: '^https?://[^?#]+$', maxLength: 256 },
    user_recv_perception: { type: 'string' },
    transfer_scene_report_infos: { type: 'array', items: info },
    user_recv_style: {
      type: 'object',
      required: ['type'],
      properties: { type: { enum: ['CONFIRM_PAGE', 'RED_PACKET'] } },
    },
  },
} as const;

/** What a bill is made of once every business rule of the platform has been applied. */
export interface BillTerms {
  perception: string;
  style: 'CONFIRM_PAGE' | 'RED_PACKET';
  userName: string | undefined;
}

/** Throws 400 INVALID_REQUEST or PARAM_ERROR. @param serial the Wechatpay-Serial header, which names the key of user_name. */
export function readTerms(
  request: BillRequest,
  serial: string | undefined,
  credentials: Credentials,
  settings: Readonly<ControlSettings>,
): BillTerms {
  if (request.appid !== credentials.appId) throw invalidRequest('商户号与 appid 不匹配');
  const scene = SCENES[request.transfer_scene_id];
  if (!scene || request.transfer_scene_id !== settings.sceneId) throw invalidRequest('商户未获得该转账场景的权限');
  const { billMinFen, billMaxFen } = settings.quotas;
  const { transfer_amount: amount } = request;
  if (amount < billMinFen || amount > billMaxFen) throw invalidRequest('转账金额超出单笔限额');
  checkReports(request, scene);
  const perception = readPerception(request, scene);
  const style = readStyle(request, scene);
  return { perception, style, userName: readName(request, serial, credentials) };
}

function readPerception(request: BillRequest, scene: Scene): string {
  const perception = request.user_recv_perception || (scene.perceptions[0] ?? '');
  if (!scene.perceptions.includes(perception)) throw invalidRequest('转账场景不支持该用户收款感知');
  return perception;
}

function readStyle(request: BillRequest, scene: Scene): BillTerms['style'] {
  const style = request.user_recv_style?.type ?? 'CONFIRM_PAGE';
  const fits = scene.redPacket && request.transfer_amount <= RED_PACKET_MAX_FEN;
  if (style === 'RED_PACKET' && !fits) throw invalidRequest('该转账不支持红包样式');
  return style;
}

/** The terms that a resend of the same number must repeat; the name counts by its plain text, as it is sealed anew. */
export function canonical(request: BillRequest, terms: BillTerms): string {
  const reports = [...request.transfer_scene_report_infos]
    .map((item) => [item.info_type, item.info_content])
    .sort(([a = ''], [b = '']) => a.localeCompare(b));
  const money = [request.openid, request.transfer_amount, request.transfer_remark, request.notify_url ?? ''];
  return JSON.stringify([
    request.transfer_scene_id,
    ...money,
    terms.perception,
    terms.style,
    terms.userName ?? '',
    reports,
  ]);
}

function checkReports(request: BillRequest, scene: Scene): void {
  const given = request.transfer_scene_report_infos.map((item) => item.info_type).sort();
  if (JSON.stringify(given) !== JSON.stringify([...scene.reportTypes].sort())) {
    throw paramError('/transfer_scene_report_infos', `报备信息应为：${scene.reportTypes.join('、')}`);
  }
}

function readName(request: BillRequest, serial: string | undefined, credentials: Credentials): string | undefined {
  if (request.user_name === undefined) {
    if (request.transfer_amount >= NAME_REQUIRED_FEN) throw paramError('/user_name', '2000 元及以上必须填写姓名');
    return undefined;
  }
  if (request.transfer_amount < NAME_FROM_FEN) throw paramError('/user_name', '0.3 元以下不支持校验姓名');
  if (serial !== credentials.platformPublicKeyId) throw paramError('Wechatpay-Serial', '公钥 ID 缺少或有误', 'header');
  return decryptName(request.user_name, credentials.platformPrivateKey);
}

function decryptName(sealed: string, key: string): string {
  try {
    const scheme = { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' };
    return privateDecrypt(scheme, Buffer.from(sealed, 'base64')).toString('utf8');
  } catch {
    throw paramError('/user_name', '敏感信息解密失败');
  }
}
