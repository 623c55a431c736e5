import type { FastifyRequest } from 'fastify';

/** What the sandbox knows about one request beside Fastify's own record. */
export interface Exchange {
  /** The body exactly as sent: signatures cover these bytes. */
  rawBody: Buffer;
  malformed: boolean;
  /** `ok`, or the code with which a platform refused. */
  verdict: string;
}

const exchanges = new WeakMap<FastifyRequest, Exchange>();

export function exchangeOf(request: FastifyRequest): Exchange {
  const known = exchanges.get(request);
  if (known) return known;
  const exchange: Exchange = { rawBody: Buffer.alloc(0), malformed: false, verdict: 'ok' };
  exchanges.set(request, exchange);
  return exchange;
}

export function pathOf(request: FastifyRequest): string {
  return request.url.split('?')[0] ?? request.url;
}

/** The operation id of the matched route. */
export function operationOf(request: FastifyRequest): string | undefined {
  const schema = request.routeOptions.schema as { operationId?: string } | undefined;
  return schema?.operationId;
}
