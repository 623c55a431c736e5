import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemCode } from '@suishoupai/shared/problems';
import { isOccupied } from '../../database/database-errors';
import { GatewayFailure } from '../gateway-failure';
import { LOG, type Log } from '../log';
import { Problem } from '../problem';

/** The one place that turns an error into an answer, and decides whether it is worth a line for operators. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = asProblem(error);
    if (problem.status >= 500) this.log.error('request failed', error, { requestId: request.id, code: problem.code });
    sendProblem(reply, problem, request.id);
  }
}

export const sendProblem = (reply: FastifyReply, problem: Problem, requestId: string): void => {
  const { retryAfterSeconds, ...extra } = problem.extra;
  const retryAfter = retryAfterSeconds ?? (problem.status === 503 || problem.status === 429 ? 5 : undefined);
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(
      JSON.stringify({
        type: `urn:suishoupai:problem:${problem.code}`,
        title: problem.title,
        status: problem.status,
        code: problem.code,
        detail: problem.detail ?? problem.title,
        instance: `urn:suishoupai:request:${requestId}`,
        ...extra,
      }),
    );
};

/** Errors of libraries, by the status they carry. */
const BY_STATUS: Record<number, ProblemCode> = {
  400: 'request.malformed',
  404: 'route.notFound',
  413: 'request.tooLarge',
  415: 'request.notJson',
};

const asProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof GatewayFailure) return new Problem('platform.unavailable');
  if (isOccupied(error)) return new Problem('service.busy');
  const status =
    error instanceof HttpException ? error.getStatus() : Number((error as { statusCode?: number }).statusCode);
  return new Problem(BY_STATUS[status] ?? 'internal');
};
