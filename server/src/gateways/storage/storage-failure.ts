import { GatewayFailure } from '../../common/gateway-failure';

/**
 * Any trouble of the store itself. Also a refusal by the service: a missing bucket or a wrong key is an
 * operator's to mend, and the call works again afterwards.
 */
export function unavailable(error: unknown): GatewayFailure {
  return error instanceof GatewayFailure ? error : new GatewayFailure('unavailable', codeOf(error), { cause: error });
}

/** The system's code (`ENOSPC`), else the service's (`AccessDenied`). */
export function codeOf(error: unknown): string {
  const { code, name } = Object(error) as { code?: unknown; name?: unknown };
  return String(code ?? name ?? 'unknown');
}
