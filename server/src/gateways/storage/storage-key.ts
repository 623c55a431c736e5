import { GatewayFailure } from '../../common/gateway-failure';

const KEY = /^[a-z0-9_-][a-z0-9._-]*(\/[a-z0-9_-][a-z0-9._-]*)*$/;
const PREFIX = /^([a-z0-9_-][a-z0-9._-]*\/)*([a-z0-9_-][a-z0-9._-]*)?$/;
const MAX_LENGTH = 200;

/**
 * Refuses any key that could leave the folder or mean different objects on different stores:
 * segments of `[a-z0-9._-]`, none empty and none starting with a dot. Throws GatewayFailure `refused`.
 */
export function assertKey(key: string): void {
  if (key.length > MAX_LENGTH || !KEY.test(key)) throw new GatewayFailure('refused', 'storage.badKey');
}

/** As assertKey, for the beginning of a key; the empty prefix means every key. */
export function assertPrefix(prefix: string): void {
  if (prefix.length > MAX_LENGTH || !PREFIX.test(prefix)) throw new GatewayFailure('refused', 'storage.badKey');
}
