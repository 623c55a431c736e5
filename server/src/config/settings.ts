import { IsOptional, IsString, Matches, ValidateIf } from 'class-validator';
import { AddressSetting, KeySetting, OneOf, PortSetting, PositiveInt, ShortText } from './setting.decorators';

/** `{s}`, where servers take turns, is a label of its own; the rest of the host is plain. */
const TILES =
  /^https?:\/\/(\{s\}\.)?[a-z0-9][a-z0-9.-]*(:\d{1,5})?\/(?=[^\s]*\{z\})(?=[^\s]*\{x\})(?=[^\s]*\{-?y\})\S*$/;

/**
 * Every setting of the product, one property each, named as in the environment.
 * Only `load-settings.ts` fills it; nothing else reads `process.env`.
 */
export class Settings {
  @OneOf('development', 'test', 'production')
  NODE_ENV: 'development' | 'test' | 'production' = 'development';

  /** TCP port of the HTTP server. */
  @PortSetting()
  PORT = 3000;

  /** Folder of the embedded database, photos and generated keys. */
  @IsString()
  DATA_DIR = './data';

  /** `api` serves HTTP, `worker` runs jobs, `all` does both in one process. */
  @OneOf('all', 'api', 'worker')
  ROLE: 'all' | 'api' | 'worker' = 'all';

  /** Address at which the platforms reach us for callbacks, without a trailing slash. Production: given, and https. */
  @AddressSetting()
  PUBLIC_URL = 'http://127.0.0.1:3000';

  /** `mysql://user:password@host:3306/name`; unset: embedded SQLite in DATA_DIR. */
  @IsOptional()
  @IsString()
  MYSQL_URL?: string;

  /** Account for migrations and grants; unset: MYSQL_URL migrates as well. */
  @IsOptional()
  @IsString()
  MYSQL_ADMIN_URL?: string;

  /** `redis://host:6379`; unset: the queue runs inside the process. */
  @IsOptional()
  @IsString()
  REDIS_URL?: string;

  /** S3-compatible endpoint; unset: photos are files in DATA_DIR. */
  @IsOptional()
  @AddressSetting()
  S3_ENDPOINT?: string;

  @IsString()
  S3_REGION = 'cn-north-1';

  @ValidateIf((s: Settings) => s.S3_ENDPOINT !== undefined)
  @IsString()
  S3_BUCKET?: string;

  @ValidateIf((s: Settings) => s.S3_ENDPOINT !== undefined)
  @IsString()
  S3_ACCESS_KEY_ID?: string;

  @ValidateIf((s: Settings) => s.S3_ENDPOINT !== undefined)
  @IsString()
  S3_SECRET_ACCESS_KEY?: string;

  /** Mini-program server API. */
  @AddressSetting()
  WECHAT_API_URL = 'https://api.weixin.qq.com';

  @IsString()
  WECHAT_APP_ID!: string;

  @IsString()
  WECHAT_APP_SECRET!: string;

  /** Message push: token and 43-character EncodingAESKey from the platform's console. */
  @IsString()
  WECHAT_PUSH_TOKEN!: string;

  @IsString()
  WECHAT_PUSH_AES_KEY!: string;

  /** Subscribe-message template ids: 受理, 结果, 奖励. */
  @IsString()
  WECHAT_TEMPLATE_ACCEPTED!: string;

  @IsString()
  WECHAT_TEMPLATE_RESULT!: string;

  @IsString()
  WECHAT_TEMPLATE_REWARD!: string;

  @AddressSetting()
  WECHAT_PAY_URL = 'https://api.mch.weixin.qq.com';

  @IsString()
  WECHAT_PAY_MCH_ID!: string;

  /** Serial number of the merchant API certificate. */
  @IsString()
  WECHAT_PAY_SERIAL!: string;

  /** Merchant private key, PEM (PKCS#8). */
  @IsString()
  WECHAT_PAY_PRIVATE_KEY!: string;

  /** 32-character APIv3 key. */
  @IsString()
  WECHAT_PAY_API_V3_KEY!: string;

  /** `PUB_KEY_ID_…` and the PEM of the platform's public key. */
  @IsString()
  WECHAT_PAY_PUBLIC_KEY_ID!: string;

  @IsString()
  WECHAT_PAY_PUBLIC_KEY!: string;

  /** Merchant-transfer scene, perception and report items: a merchant holds one scene at a time. */
  @IsString()
  WECHAT_PAY_SCENE_ID = '1002';

  @IsString()
  WECHAT_PAY_PERCEPTION = '行政奖励';

  /** JSON array of `{ info_type, info_content }`. */
  @IsString()
  WECHAT_PAY_REPORT_INFOS = '[{"info_type":"补贴类型","info_content":"安全隐患举报奖励"}]';

  @OneOf('RED_PACKET', 'CONFIRM_PAGE')
  WECHAT_PAY_STYLE: 'RED_PACKET' | 'CONFIRM_PAGE' = 'RED_PACKET';

  /** Bounds of one bill in fen, as the merchant account allows. */
  @PositiveInt()
  WECHAT_PAY_MIN_FEN = 10;

  @PositiveInt()
  WECHAT_PAY_MAX_FEN = 20_000;

  @AddressSetting()
  SMS_URL = 'https://sms.tencentcloudapi.com';

  @IsString()
  SMS_SECRET_ID!: string;

  @IsString()
  SMS_SECRET_KEY!: string;

  @IsString()
  SMS_APP_ID!: string;

  @IsString()
  SMS_SIGN_NAME!: string;

  /** Template of two variables: report number, short text. */
  @IsString()
  SMS_TEMPLATE_NOTICE!: string;

  @AddressSetting()
  GEOCODER_URL = 'https://apis.map.qq.com';

  @IsString()
  GEOCODER_KEY!: string;

  /** Names that the screens show: of the city, and of the tab with laws and advice. */
  @ShortText(10)
  CITY_NAME = '聊城';

  @ShortText(10)
  CLASSROOM_NAME = '安全聊城';

  /** Version of the privacy text that the screens show; a new one is put to everybody again. */
  @ShortText(20)
  PRIVACY_VERSION = '2026-11-22';

  /** Tiles of the browser's map, `https://{s}.tile.example.org/{z}/{x}/{y}.png`; unset: no map there. */
  @IsOptional()
  @Matches(TILES, { message: '应为含 {z}、{x}、{y} 的网址，例如 https://tile.example.org/{z}/{x}/{y}.png' })
  MAP_TILES_URL?: string;

  /** Whom the map must name, plain text. */
  @ShortText(200)
  MAP_TILES_ATTRIBUTION = '';

  /** Where the sandbox answers that plays the platforms; never in production. */
  @IsOptional()
  @AddressSetting()
  SANDBOX_URL?: string;

  /** 32 random bytes each, base64: seals photos; seals personal fields; blind index of personal fields. */
  @KeySetting()
  KEY_PHOTO!: string;

  @KeySetting()
  KEY_PERSONAL!: string;

  @KeySetting()
  KEY_BLIND_INDEX!: string;
}
