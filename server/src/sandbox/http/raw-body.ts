import type { FastifyInstance } from 'fastify';
import { exchangeOf } from './exchange';

const LIMIT_BYTES = 1024 * 1024;

/**
 * Every body is read as bytes first: signatures cover the bytes, and each platform has its own answer to bad JSON.
 * What cannot be parsed arrives at the route as undefined, with `malformed` set.
 */
export function keepRawBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LIMIT_BYTES }, (request, body: Buffer, done) => {
    const exchange = exchangeOf(request);
    exchange.rawBody = body;
    const json = parse(body);
    exchange.malformed = json === undefined && body.length > 0;
    done(null, json);
  });
  app.addHook('preValidation', async (request) => {
    const bodyless = request.method === 'GET' || request.method === 'HEAD';
    if (request.body === undefined && !bodyless && !exchangeOf(request).malformed) request.body = {};
  });
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch {
    return undefined;
  }
}
