import { createHmac } from 'node:crypto';
import type { Personal } from './personal';

/**
 * What a sealed column is searched and kept unique by: HMAC-SHA-256, base64url, 43 characters. Equal values of one
 * column give equal indexes; other columns give others. The caller brings the value into one spelling first.
 */
export function blindIndex(key: Buffer, value: Personal, place: { table: string; column: string }): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([place.table, place.column, value.reveal()]))
    .digest('base64url');
}
