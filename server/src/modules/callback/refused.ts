import { Problem } from '../../common/problem';
import { GatewayFailure } from '../../common/gateway-failure';

/** A callback we do not believe. The platform reads `code` and `message`, and sends it again later. */
export const refused = (message: string): Problem =>
  new Problem('callback.refused', undefined, { code: 'FAIL', message });

/** Runs a verification; what the gateway refuses is refused to the caller. */
export const reading = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (error instanceof GatewayFailure) throw refused(error.code);
    throw error;
  }
};
