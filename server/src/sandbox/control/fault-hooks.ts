import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { exchangeOf, operationOf, pathOf } from '../http/exchange';
import type { Fault, Faults } from './faults';

/** Makes the platforms' routes slow, refusing or deaf, as the control paths ask. */
export function injectFaults(app: FastifyInstance, faults: Faults): void {
  const dropped = new WeakSet<FastifyRequest>();
  app.addHook('preHandler', async (request, reply) => {
    if (!isPlatform(request)) return undefined;
    const call = { path: pathOf(request), operation: operationOf(request) };
    for (const fault of faults.take(call, ['delay', 'refuse', 'drop'])) {
      if (fault.kind === 'delay') await delay(fault.ms ?? 1_000);
      if (fault.kind === 'drop') dropped.add(request);
      if (fault.kind === 'refuse') return refuse(request, reply, fault);
    }
    return undefined;
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (!dropped.has(request)) return payload;
    exchangeOf(request).verdict = 'dropped';
    reply.hijack();
    request.raw.socket.destroy();
    return undefined;
  });
}

const OWN_PATHS = /^\/(control|phone|page|openapi\.json)(\/|$)/;

/** Whether a request is for a platform; `/` is the phone page, and the SMS platform when posted to. */
export function isPlatform(request: FastifyRequest): boolean {
  const path = pathOf(request);
  return path === '/' ? request.method === 'POST' : !OWN_PATHS.test(path);
}

const MESSAGE = 'ordered by the control paths';

/** Each platform has its own way to say no. */
const REFUSALS: { prefix: RegExp; code: string | number; status: number; body: (code: string | number) => object }[] = [
  { prefix: /^\/v3\//, code: 'SYSTEM_ERROR', status: 500, body: (code) => ({ code, message: MESSAGE }) },
  {
    prefix: /^\/$/,
    code: 'InternalError',
    status: 200,
    body: (Code) => ({ Response: { Error: { Code, Message: MESSAGE }, RequestId: randomUUID() } }),
  },
  { prefix: /^\/ws\//, code: 199, status: 200, body: (code) => ({ status: Number(code), message: MESSAGE }) },
  { prefix: /^\//, code: -1, status: 200, body: (code) => ({ errcode: Number(code), errmsg: MESSAGE }) },
];

function refuse(request: FastifyRequest, reply: FastifyReply, fault: Fault): FastifyReply {
  const refusal = REFUSALS.find(({ prefix }) => prefix.test(pathOf(request)));
  const code = fault.code ?? refusal?.code ?? -1;
  exchangeOf(request).verdict = String(code);
  return reply.code(fault.status ?? refusal?.status ?? 500).send(refusal?.body(code));
}
