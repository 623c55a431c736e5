import { GatewayFailure } from '../../common/gateway-failure';

/** Our own account or call rate: nothing was sent, and it passes or is put right. */
const PASSING =
  /^(AuthFailure\.|UnauthorizedOperation\.|RequestLimitExceeded|LimitExceeded\.(DeliveryFrequency|AppDaily))/;

/** About this message or this number: no. */
const REFUSED =
  /^(FailedOperation|InvalidParameter|InvalidParameterValue|LimitExceeded|MissingParameter|UnsupportedOperation)(\.|$)/;

/**
 * Maps a code of SendSms, of the call or of one number. Codes that are neither (InternalError.Timeout and its kin, and
 * any new one) leave open whether the message went out, and a second one would be a second message: `unknown`.
 */
export function smsFailure(code: string): GatewayFailure {
  if (PASSING.test(code)) return new GatewayFailure('unavailable', code);
  return new GatewayFailure(REFUSED.test(code) ? 'refused' : 'unknown', code);
}
