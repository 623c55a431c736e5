import type { FastifyInstance } from 'fastify';
import { exchangeOf } from '../http/exchange';
import type { Store } from '../store/store';
import type { VirtualClock } from '../virtual-clock';
import { isPlatform } from './fault-hooks';

const KEPT = 5_000;
const BODY_CHARACTERS = 4_000;
const SECRET = /(secret|access_token|key|js_code|code|user_name)=([^&]*)/g;
const SECRET_FIELD = /"(secret|access_token|code|user_name|session_key)"\s*:\s*"[^"]*"/g;

export interface RecordedRequest {
  id: number;
  at: string;
  method: string;
  url: string;
  status: number;
  verdict: string;
  body: string;
}

/** Keeps the latest platform requests with their verdicts, secrets taken out, for tests to look at. */
export function recordRequests(app: FastifyInstance, store: Store, clock: VirtualClock): void {
  const sql = 'INSERT INTO recorded_request (at, method, url, status, verdict, body) VALUES (?, ?, ?, ?, ?, ?)';
  app.addHook('onResponse', async (request, reply) => {
    if (!isPlatform(request)) return;
    const { rawBody, verdict } = exchangeOf(request);
    const url = request.url.replace(SECRET, '$1=***');
    const body = rawBody.toString('utf8').slice(0, BODY_CHARACTERS).replace(SECRET_FIELD, '"$1":"***"');
    store.run(sql, clock.nowMs(), request.method, url, reply.statusCode, verdict, body);
    store.run('DELETE FROM recorded_request WHERE id <= (SELECT MAX(id) FROM recorded_request) - ?', KEPT);
  });
}

/** Newest first. */
export function listRequests(store: Store, limit: number): RecordedRequest[] {
  return store
    .all<Omit<RecordedRequest, 'at'> & { at: number }>('SELECT * FROM recorded_request ORDER BY id DESC LIMIT ?', limit)
    .map(({ id, at, method, url, status, verdict, body }) => {
      return { id, at: new Date(at).toISOString(), method, url, status, verdict, body };
    });
}
