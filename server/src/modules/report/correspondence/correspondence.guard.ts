import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { actorOf } from '../../../common/access/current-actor.decorator';
import { CaseRepository } from '../case/case.repository';
import { type Correspondence, requireCorrespondence } from './correspondence.policy';

export const CORRESPONDENCE_KIND = Symbol('correspondence');

/** Refuses with 404 and 403 before the body is looked at, so that a wrong body tells nothing about a foreign case. */
@Injectable()
export class CorrespondenceGuard implements CanActivate {
  constructor(
    private readonly cases: CaseRepository,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { id } = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>().params;
    const actor = actorOf(context);
    const kind = this.reflector.get<Correspondence>(CORRESPONDENCE_KIND, context.getHandler());
    requireCorrespondence(kind, actor, await this.cases.see(actor, id));
    return true;
  }
}
