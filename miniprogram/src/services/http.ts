import Taro from '@tarojs/taro';
import { ApiError, offline, problemOf } from './api-error';
import { newKey } from './idempotency-key';
import { accessToken, renewAccess } from './tokens';

/** The browser build asks its own origin; inside WeChat addresses must be whole. */
export const SERVER = process.env.TARO_ENV === 'h5' ? '' : process.env.TARO_APP_SERVER;
const API = `${SERVER}/api/v1`;
const TIMEOUT_MS = 20_000;

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
type QueryValue = string | number | boolean | undefined;

export interface Call {
  query?: Readonly<Record<string, QueryValue>>;
  body?: object;
  /** The same key for the same wish, also after a lost answer: the server then does it once. */
  key?: string;
}

interface Answer {
  statusCode: number;
  data: unknown;
}

export const get = <T>(path: string, query?: Call['query']): Promise<T> => send<T>('GET', path, { query });
export const post = <T = void>(path: string, body: object = {}, key = newKey()): Promise<T> =>
  send<T>('POST', path, { body, key });
export const patch = <T = void>(path: string, body: object): Promise<T> => send<T>('PATCH', path, { body });
export const put = <T = void>(path: string, body: object): Promise<T> => send<T>('PUT', path, { body });
export const remove = <T = void>(path: string, body?: object): Promise<T> => send<T>('DELETE', path, { body });

/**
 * The only road to the server. A session that ended is renewed once and the call repeated.
 * Throws ApiError: the server's problem, or `offline` when there was no answer.
 */
async function send<T>(method: Method, path: string, call: Call = {}): Promise<T> {
  return authorized((token) => request(method, path, call, token)) as Promise<T>;
}

/**
 * Without a session: what begins or renews one. A refusal is then the answer; renewing because of it would wait for
 * itself. Throws ApiError.
 */
export const postAsNobody = async <T>(path: string, body: object): Promise<T> =>
  dataOf(await request('POST', path, { body })) as T;

/** Sends with the present token; after a 401 once more with a new one. `null` data is what a 204 carries. */
export async function authorized(attempt: (token: string | undefined) => Promise<Answer>): Promise<unknown> {
  const token = accessToken();
  const first = await attempt(token);
  if (first.statusCode !== 401 || token === undefined) return dataOf(first);
  const renewed = await renewAccess(token);
  if (renewed === undefined) throw problemOf(first.statusCode, first.data);
  return dataOf(await attempt(renewed));
}

async function request(method: Method, path: string, call: Call, token?: string): Promise<Answer> {
  const header: Record<string, string> = { accept: 'application/json' };
  if (token) header.authorization = `Bearer ${token}`;
  if (call.key) header['idempotency-key'] = call.key;
  if (call.body) header['content-type'] = 'application/json';
  const url = addressOf(path, call.query);
  try {
    return await Taro.request({ url, method, header, data: call.body, dataType: 'json', timeout: TIMEOUT_MS });
  } catch (failure) {
    throw offline(failure);
  }
}

/** Another server, without our session: the sandbox that plays the platforms. Throws ApiError. */
export async function askElsewhere<T>(method: 'GET' | 'POST', url: string, body?: object): Promise<T> {
  const header: Record<string, string> = body ? { 'content-type': 'application/json' } : {};
  const asked = Taro.request({ url, method, header, data: body, dataType: 'json', timeout: TIMEOUT_MS });
  return dataOf(
    await asked.catch((failure: unknown) => {
      throw offline(failure);
    }),
  ) as T;
}

export const addressOf = (path: string, query: Call['query'] = {}): string => {
  const text = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');
  return `${API}${path}${text && `?${text}`}`;
};

const dataOf = ({ statusCode, data }: Answer): unknown => {
  if (statusCode >= 400 || statusCode === 0) throw problemOf(statusCode, data);
  return data;
};

export { ApiError };
