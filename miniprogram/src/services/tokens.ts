import { memory } from '@/platform/memory';
import type { TokensView } from './wire';

const KEY = 'tokens';
type Renew = (refreshToken: string) => Promise<TokensView | undefined>;

let renewBy: Renew = async () => undefined;
let renewing: Promise<string | undefined> | undefined;

export const keepTokens = (tokens: TokensView | undefined): void =>
  tokens ? memory.write(KEY, tokens) : memory.forget(KEY);

const tokens = (): TokensView | undefined => memory.read<TokensView>(KEY);

export const accessToken = (): string | undefined => tokens()?.accessToken;
export const isSignedIn = (): boolean => tokens() !== undefined;

/** How a session is renewed is the session's knowledge; it says so when the app starts. */
export const renewWith = (renew: Renew): void => {
  renewBy = renew;
};

/**
 * A new access token, or undefined where the session has ended. Calls that find the same token refused share one
 * renewal: a refresh token may be used once.
 * @param refused the access token that was answered 401
 */
export const renewAccess = async (refused: string): Promise<string | undefined> => {
  const current = tokens();
  if (!current) return undefined;
  if (current.accessToken !== refused) return current.accessToken;
  renewing ??= exchange(current.refreshToken).finally(() => {
    renewing = undefined;
  });
  return renewing;
};

const exchange = async (refreshToken: string): Promise<string | undefined> => {
  const renewed = await renewBy(refreshToken);
  keepTokens(renewed);
  return renewed?.accessToken;
};
