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

/** Polygons, the deepest bodies there are, take seven levels; libraries that walk a body recursively take thousands. */
const MOST_LEVELS = 32;

/** Bodies nested beyond all sense are refused before anything walks them. */
export const refuseDeepBodies = (fastify: FastifyInstance): void => {
  fastify.addHook('preValidation', (request, reply, done) => {
    if (fits(request.body, MOST_LEVELS)) return done();
    const detail = `内容一层套一层，超过了 ${MOST_LEVELS} 层，请对照接口文档修改`;
    sendProblem(reply, new Problem('request.malformed', detail), request.id);
  });
};

const fits = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((inner) => fits(inner, levels - 1)));
