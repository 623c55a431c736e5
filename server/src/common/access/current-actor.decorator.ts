import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ANONYMOUS, type Actor } from '../actor';

/** What the session guard leaves on a request. */
export interface RequestWithActor extends FastifyRequest {
  actor?: Actor;
}

export const actorOf = (context: ExecutionContext): Actor =>
  context.switchToHttp().getRequest<RequestWithActor>().actor ?? ANONYMOUS;

export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext) => actorOf(context));
