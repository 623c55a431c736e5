import type { LoginCode } from './types';

/** A browser knows no WeChat user: the sign-in page asks who it is, where the platforms are played. */
export const loginCode: LoginCode = async () => undefined;

export const platformKnowsWho = false;
