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
  /^TC3-HMAC-SHA256 Credential=(?<secretId>[^/]+)\/(?<date>\d{4}-\d{2}-\d{2})\/(?<service>[^/]+)\/tc3_request, ?SignedHeaders=(?<signedHeaders>[a-z0-9;-]+), ?Signature=(?<signature>[0-9a-f]{64})$/;
const TOLERANCE_MS = 5 * 60_000;

/** Throws CloudError unless the TC3-HMAC-SHA256 signature fits. @param clocks the times any of which the stamp may be near. */
export function verifyTc3(request: Tc3Request, key: { secretId: string; secretKey: string }, clocks: number[]): void {
  const { secretId, date, service, signedHeaders, signature } = parse(request.authorization);
  if (secretId !== key.secretId) throw new CloudError('AuthFailure.SecretIdNotFound', 'SecretId does not exist');
  checkStamp(request.timestamp, date, clocks);
  const hosts = hostsOf(request);
  const named = hosts.some((host) => service === 'sms' || service === host.split('.')[0]);
  if (!named) throw mismatch('Credential names another service');
  const scope = { date, service, signedHeaders };
  const fits = hosts.some((host) => sign(request, { ...scope, host }, key.secretKey) === signature);
  if (!fits) throw mismatch('the signature does not fit');
}

interface Parts {
  secretId: string;
  date: string;
  service: string;
  signedHeaders: string;
  signature: string;
}

function parse(authorization: string | undefined): Parts {
  const groups = PATTERN.exec(authorization ?? '')?.groups;
  if (!groups) throw mismatch('Authorization is malformed');
  return groups as unknown as Parts;
}

function checkStamp(timestamp: string | undefined, date: string, clocks: number[]): void {
  const ms = /^\d{1,12}$/.test(timestamp ?? '') ? Number(timestamp) * 1000 : 0;
  if (!clocks.some((now) => Math.abs(now - ms) <= TOLERANCE_MS)) {
    throw new CloudError('AuthFailure.SignatureExpire', 'X-TC-Timestamp is more than 5 minutes off');
  }
  const utcDay = new Date(ms).toISOString().slice(0, 10);
  if (utcDay !== date) throw mismatch('Credential date is not the UTC date of X-TC-Timestamp');
}

function mismatch(message: string): CloudError {
  return new CloudError('AuthFailure.SignatureFailure', message);
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
