import { ApiError } from './api-error';
import { get, post, postAsNobody, remove } from './http';
import type { MeView, TokensView } from './wire';

export const getMe = (): Promise<MeView> => get('/me');

export const signInCitizen = (code: string): Promise<TokensView> => postAsNobody('/sessions/wechat', { code });

export const signInStaff = (username: string, password: string): Promise<TokensView> =>
  postAsNobody('/sessions/staff', { username, password });

/** undefined: the session has ended. Throws ApiError where nobody knows. */
export const renew = async (refreshToken: string): Promise<TokensView | undefined> => {
  try {
    return await postAsNobody<TokensView>('/sessions/refresh', { refreshToken });
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return undefined;
    throw error;
  }
};

export const leave = (): Promise<void> => remove('/sessions/current');

export const changePassword = (current: string, next: string): Promise<void> => post('/me/password', { current, next });
