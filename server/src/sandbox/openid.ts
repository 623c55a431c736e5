import { createHash } from 'node:crypto';

/**
 * The openid of a sandbox user under an appid: `o` and 27 base64url characters, as long as a real one.
 * Deterministic, so that whoever seeds data knows it without asking.
 */
export function openidOf(appId: string, user: string): string {
  return `o${digest(`openid:${appId}:${user}`).slice(0, 27)}`;
}

/** The same over every app of one open-platform account. */
export function unionidOf(user: string): string {
  return `oU${digest(`unionid:${user}`).slice(0, 26)}`;
}

/** 11 digits; a user who is named by a phone number has that number. */
export function phoneOf(user: string): string {
  if (/^1[3-9]\d{9}$/.test(user)) return user;
  const number = createHash('sha256').update(`phone:${user}`).digest().readUInt32BE(0) % 1_000_000_000;
  return `19${String(number).padStart(9, '0')}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
