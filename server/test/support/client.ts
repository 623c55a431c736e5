import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { testJpeg } from './test-jpeg';

export interface Answer<T> {
  status: number;
  body: T;
  headers: Record<string, unknown>;
}

let keys = 0;

/** One signed-in person, or nobody, talking to the product over its HTTP interface. */
export class Client {
  constructor(
    private readonly app: NestFastifyApplication,
    private token?: string,
    /** The WeChat user behind it. */
    readonly user?: string,
  ) {}

  static async citizen(app: NestFastifyApplication, sandbox: FastifyInstance, user: string): Promise<Client> {
    const { code } = (await sandbox.inject({ method: 'POST', url: `/phone/${user}/code` })).json<{ code: string }>();
    return new Client(app, undefined, user).signIn('/sessions/wechat', { code });
  }

  static staff(app: NestFastifyApplication, username: string): Promise<Client> {
    return new Client(app).signIn('/sessions/staff', { username, password: `${username}${username}` });
  }

  async signIn(route: string, body: object): Promise<Client> {
    const answer = await this.post<{ accessToken: string }>(route, body);
    if (answer.status !== 201) throw new Error(`sign-in failed: ${JSON.stringify(answer.body)}`);
    this.token = answer.body.accessToken;
    return this;
  }

  get<T = Record<string, unknown>>(url: string): Promise<Answer<T>> {
    return this.send<T>('GET', url);
  }

  post<T = Record<string, unknown>>(
    url: string,
    payload: object = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    return this.send<T>('POST', url, payload, { 'idempotency-key': `k${++keys}`, ...headers });
  }

  delete<T = Record<string, unknown>>(url: string): Promise<Answer<T>> {
    return this.send<T>('DELETE', url);
  }

  /** Reads the case's version first unless the body brings one. */
  async act(id: string, action: string, body: Record<string, unknown> = {}): Promise<Answer<Record<string, unknown>>> {
    const version = body.version ?? (await this.report(id)).version;
    return this.post(`/reports/${id}/actions/${action}`, { version, ...body });
  }

  /** The case as this person sees it; throws when it is not there for him. */
  async report(id: string): Promise<ReportSeen> {
    const answer = await this.get<ReportSeen>(`/reports/${id}`);
    if (answer.status !== 200) throw new Error(`no report: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** Uploads bytes as a photo. */
  upload(
    bytes: Buffer,
    filename = 'photo.jpg',
    key = `k${++keys}`,
  ): Promise<Answer<{ id: string; thumbUrl: string; viewUrl: string }>> {
    const boundary = '----suishoupai-test';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${filename}"\r\nContent-Type: image/jpeg\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return this.send('POST', '/photos', payload, {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'idempotency-key': key,
    });
  }

  /** Uploads a small real JPEG of its own and answers its id. */
  async photo(seed = ++keys): Promise<string> {
    const { status, body } = await this.upload(await testJpeg(seed));
    if (status !== 201) throw new Error(`upload failed: ${JSON.stringify(body)}`);
    return body.id;
  }

  async send<T>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    payload?: object | Buffer,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const authorization = this.token === undefined ? {} : { authorization: `Bearer ${this.token}` };
    const response = await this.app.inject({
      method,
      url: `/api/v1${url}`,
      payload,
      headers: { ...authorization, ...headers },
    });
    const json = String(response.headers['content-type'] ?? '').includes('json');
    return {
      status: response.statusCode,
      headers: response.headers,
      body: (json ? response.json() : response.rawPayload) as T,
    };
  }
}

export interface ReportSeen {
  id: string;
  number: string;
  state: string;
  version: number;
  actions: { action: string; label: string; needs: (string | string[])[] }[];
  timeline: { seq: number; action: string; by: string; text: string | null }[];
  [field: string]: unknown;
}
