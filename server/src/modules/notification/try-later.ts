import { GatewayFailure } from '../../common/gateway-failure';

/** So many attempts fit into the tries that a job has; then the platform was away for more than an hour. */
export const MOST_ATTEMPTS = 11;

/** Another worker may be sending this very message. */
export class InFlight extends Error {
  constructor() {
    super('a delivery is in flight');
  }
}

/** @throws the error itself, when it is not the platform's answer: then nothing is known of the attempt. */
export const asFailure = (error: unknown): GatewayFailure => {
  if (error instanceof GatewayFailure) return error;
  throw error;
};
