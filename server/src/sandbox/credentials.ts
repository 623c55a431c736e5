import { generateKeyPairSync, randomBytes, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Everything the product and the platforms agree on. Made once, kept in a file, never used for anything real. */
export interface Credentials {
  appId: string;
  appSecret: string;
  pushToken: string;
  /** 43 characters, as the platform's console shows it. */
  pushAesKey: string;
  templates: { accepted: string; result: string; reward: string };
  mchId: string;
  merchantSerial: string;
  /** PEM, PKCS#8. */
  merchantPrivateKey: string;
  /** PEM, SPKI. */
  merchantPublicKey: string;
  platformPublicKeyId: string;
  platformPrivateKey: string;
  platformPublicKey: string;
  /** 32 characters. */
  apiV3Key: string;
  sms: { secretId: string; secretKey: string; appId: string; signName: string; noticeTemplate: string };
  geocoderKey: string;
}

/** Reads the file, or makes it: written whole under another name first, readable by its owner alone. */
export function loadOrCreateCredentials(file: string): Credentials {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
  const credentials = createCredentials();
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  writeFileSync(draft, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
  return credentials;
}

export function createCredentials(): Credentials {
  const merchant = rsaPair();
  const platform = rsaPair();
  return {
    appId: `wx${hex(16)}`,
    appSecret: hex(32),
    pushToken: hex(24),
    pushAesKey: randomBytes(32).toString('base64').slice(0, 43),
    templates: { accepted: templateId(), result: templateId(), reward: templateId() },
    mchId: `19${digits(8)}`,
    merchantSerial: hex(40).toUpperCase(),
    merchantPrivateKey: merchant.privateKey,
    merchantPublicKey: merchant.publicKey,
    platformPublicKeyId: `PUB_KEY_ID_${digits(32)}`,
    platformPrivateKey: platform.privateKey,
    platformPublicKey: platform.publicKey,
    apiV3Key: hex(32),
    sms: {
      secretId: `AKID${hex(32)}`,
      secretKey: hex(32),
      appId: `14${digits(8)}`,
      signName: '随手拍',
      noticeTemplate: digits(7),
    },
    geocoderKey: (hex(30).toUpperCase().match(/.{5}/g) ?? []).join('-'),
  };
}

/** The environment that makes the product's own clients talk to the sandbox: only addresses and keys differ. SANDBOX_URL tells the screens whose phone to use. */
export function serverEnvironment(credentials: Credentials, sandboxUrl: string): Record<string, string> {
  const { templates, sms } = credentials;
  return {
    SANDBOX_URL: sandboxUrl,
    WECHAT_API_URL: sandboxUrl,
    WECHAT_APP_ID: credentials.appId,
    WECHAT_APP_SECRET: credentials.appSecret,
    WECHAT_PUSH_TOKEN: credentials.pushToken,
    WECHAT_PUSH_AES_KEY: credentials.pushAesKey,
    WECHAT_TEMPLATE_ACCEPTED: templates.accepted,
    WECHAT_TEMPLATE_RESULT: templates.result,
    WECHAT_TEMPLATE_REWARD: templates.reward,
    WECHAT_PAY_URL: sandboxUrl,
    WECHAT_PAY_MCH_ID: credentials.mchId,
    WECHAT_PAY_SERIAL: credentials.merchantSerial,
    WECHAT_PAY_PRIVATE_KEY: credentials.merchantPrivateKey,
    WECHAT_PAY_API_V3_KEY: credentials.apiV3Key,
    WECHAT_PAY_PUBLIC_KEY_ID: credentials.platformPublicKeyId,
    WECHAT_PAY_PUBLIC_KEY: credentials.platformPublicKey,
    SMS_URL: sandboxUrl,
    SMS_SECRET_ID: sms.secretId,
    SMS_SECRET_KEY: sms.secretKey,
    SMS_APP_ID: sms.appId,
    SMS_SIGN_NAME: sms.signName,
    SMS_TEMPLATE_NOTICE: sms.noticeTemplate,
    GEOCODER_URL: sandboxUrl,
    GEOCODER_KEY: credentials.geocoderKey,
  };
}

function rsaPair(): { privateKey: string; publicKey: string } {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

function templateId(): string {
  return randomBytes(33).toString('base64url').slice(0, 43);
}

function hex(length: number): string {
  return randomBytes(length).toString('hex').slice(0, length);
}

function digits(length: number): string {
  return Array.from({ length }, () => String(randomInt(10))).join('');
}
