import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../common/http/problem.filter';
import { Problem } from '../common/problem';

/** An address whose escapes cannot be decoded is refused by Fastify itself, before any route or filter of ours. */
export const answerUnreadable = (_error: Error, request: FastifyRequest, reply: FastifyReply): void =>
  sendProblem(reply, new Problem('request.malformed'), request.id);

/** Bodies are JSON, and uploads multipart; every other type is refused with 415. After Nest has added its parsers. */
export const refuseOtherTypes = (fastify: FastifyInstance): void =>
  fastify.removeContentTypeParser(['text/plain', 'application/x-www-form-urlencoded']);

/** NUL and the other control characters: no id has one, and no database may be asked for one. */
const CONTROL = /%(?:[01][0-9a-f]|7f)/i;

/** Nothing has an address with control characters in it. */
export const refuseControlCharacters = (fastify: FastifyInstance): void => {
  fastify.addHook('onRequest', (request, reply, done) => {
    const path = request.url.split('?')[0]!;
    if (!CONTROL.test(path)) return done();
    sendProblem(reply, new Problem('route.notFound'), request.id);
  });
};
