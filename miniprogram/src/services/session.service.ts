import { ApiError } from './api-error';
import { get, post, remove, send } from './http';
import type { MeView, TokensView } from './wire';

export const getMe = (): Promise<MeView> => get('/me');

export const signInCitizen = (code: string): Promise<TokensView> =>
  send('POST', '/sessions/wechat', { body: { code } });

export const signInStaff = (username: string, password: string): Promise<TokensView> =>
  send('POST', '/sessions/staff', { body: { username, password } });

/** undefined: the session has ended. Throws ApiError where nobody knows. */
export const renew = async (refreshToken: string): Promise<TokensView | undefined> => {
  try {
    return await send<TokensView>('POST', '/sessions/refresh', { body: { refreshToken } });
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return undefined;
    throw error;
  }
};

export const leave = (): Promise<void> => remove('/sessions/current');

export const changePassword = (current: string, next: string): Promise<void> => post('/me/password', { current, next });
