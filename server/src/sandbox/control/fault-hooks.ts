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

export function isPlatform(request: FastifyRequest): boolean {
  return (
    !/^\/(control|phone|page|openapi\.json)(\/|$)|^\/$/.test(pathOf(request)) ||
    (request.method === 'POST' && pathOf(request) === '/')
  );
}

/** Each platform has its own way to say no. */
function refuse(request: FastifyRequest, reply: FastifyReply, fault: Fault): FastifyReply {
  const code = fault.code ?? -1;
  exchangeOf(request).verdict = String(code);
  const path = pathOf(request);
  const message = 'ordered by the control paths';
  if (path.startsWith('/v3/')) {
    return reply.code(fault.status ?? 500).send({ code: fault.code ?? 'SYSTEM_ERROR', message });
  }
  if (path === '/') {
    const error = { Code: fault.code ?? 'InternalError', Message: message };
    return reply.code(fault.status ?? 200).send({ Response: { Error: error, RequestId: request.id } });
  }
  if (path.startsWith('/ws/')) return reply.code(fault.status ?? 200).send({ status: Number(code), message });
  return reply.code(fault.status ?? 200).send({ errcode: Number(code), errmsg: message });
}
