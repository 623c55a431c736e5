import { type IncomingHttpHeaders, type RequestOptions, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Line } from './line';

export interface OutboundRequest {
  method: 'GET' | 'POST';
  /** From the root, with its query, already encoded. */
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface OutboundAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** One HTTP exchange over a line. Follows nothing, decodes nothing. Throws what node:http throws. */
export function exchange(line: Line, request: OutboundRequest): Promise<OutboundAnswer> {
  const url = new URL(request.path, line.base);
  if (url.origin !== line.base.origin) throw new Error('path leads to another host');
  const body = request.body === undefined ? undefined : Buffer.from(request.body, 'utf8');
  const options: RequestOptions = {
    method: request.method,
    agent: line.agent,
    signal: line.signal,
    headers: { accept: 'application/json', ...lengthOf(body), ...request.headers },
  };
  return new Promise((resolve, reject) => {
    const start = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const sent = start(url, options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.once('error', reject);
      answer.once('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

function lengthOf(body: Buffer | undefined): Record<string, string> {
  return body ? { 'content-type': 'application/json', 'content-length': String(body.length) } : {};
}
