import { createHash, createHmac } from 'node:crypto';

export interface Tc3Request {
  authorization: string | undefined;
  /** Seconds, the X-TC-Timestamp header. */
  timestamp: string | undefined;
  headers: Record<string, string | string[] | undefined>;
  rawBody: Buffer;
}

/** A failure of the Tencent Cloud API: HTTP 200 with `Response.Error`. */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const PATTERN =
  /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d{2}-\d{2})\/([^/]+)\/tc3_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;
const TOLERANCE_MS = 5 * 60_000;

/** Throws CloudError unless the TC3-HMAC-SHA256 signature fits. @param clocks the times any of which the stamp may be near. */
export function verifyTc3(request: Tc3Request, key: { secretId: string; secretKey: string }, clocks: number[]): void {
  const match = PATTERN.exec(request.authorization ?? '');
  const [, secretId, date = '', service = '', signedHeaders = '', signature] = match ?? [];
  if (!match) throw new CloudError('AuthFailure.SignatureFailure', 'Authorization is malformed');
  if (secretId !== key.secretId) throw new CloudError('AuthFailure.SecretIdNotFound', 'SecretId does not exist');
  const { timestamp = '' } = request;
  const ms = Number(timestamp) * 1000;
  const recent = /^\d{1,12}$/.test(timestamp) && clocks.some((now) => Math.abs(now - ms) <= TOLERANCE_MS);
  if (!recent) throw new CloudError('AuthFailure.SignatureExpire', 'X-TC-Timestamp is more than 5 minutes off');
  if (new Date(ms).toISOString().slice(0, 10) !== date) {
    throw new CloudError('AuthFailure.SignatureFailure', 'Credential date is not the UTC date of X-TC-Timestamp');
  }
  const hosts = hostsOf(request);
  if (!hosts.some((host) => service === 'sms' || service === host.split('.')[0])) {
    throw new CloudError('AuthFailure.SignatureFailure', 'Credential names another service');
  }
  const scope = { date, service, signedHeaders };
  const fits = hosts.some((host) => sign(request, { ...scope, host }, key.secretKey) === signature);
  if (!fits) throw new CloudError('AuthFailure.SignatureFailure', 'the signature does not fit');
}

/**
 * The vendor's SDK signs the host name without the port; a plain client signs the header as sent.
 * The SDK also takes the first label of the host for the service's name.
 */
function hostsOf({ headers }: Tc3Request): string[] {
  const host = String(headers['host'] ?? '');
  return [host.replace(/:\d+$/, ''), host];
}

export function sign(
  { headers, timestamp, rawBody }: Pick<Tc3Request, 'headers' | 'timestamp' | 'rawBody'>,
  scope: { date: string; service: string; signedHeaders: string; host: string },
  secretKey: string,
): string {
  const valueOf = (name: string): string => (name === 'host' ? scope.host : String(headers[name] ?? '').trim());
  const lines = scope.signedHeaders.split(';').map((name) => `${name}:${valueOf(name)}\n`);
  const canonical = ['POST', '/', '', lines.join(''), scope.signedHeaders, sha256(rawBody)].join('\n');
  const scopeText = `${scope.date}/${scope.service}/tc3_request`;
  const toSign = ['TC3-HMAC-SHA256', timestamp, scopeText, sha256(Buffer.from(canonical))].join('\n');
  const first: Buffer = Buffer.from(`TC3${secretKey}`);
  const chain = [scope.date, scope.service, 'tc3_request'].reduce((key, part) => hmac(key, part), first);
  return hmac(chain, toSign).toString('hex');
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
