import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { ActionName } from '@suishoupai/shared/report/actions';
import { actorOf } from '../../../common/access/current-actor.decorator';
import { requireRole } from '../act/choose-way';
import { CaseRepository } from '../case/case.repository';

export const CASE_ACTION = Symbol('case action');

/** Refuses with 404 and 403 before the body is looked at, so that a wrong body tells nothing about a foreign case. */
@Injectable()
export class CaseActionGuard implements CanActivate {
  constructor(
    private readonly cases: CaseRepository,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { id } = context.switchToHttp().getRequest<FastifyRequest<{ Params: { id: string } }>>().params;
    const actor = actorOf(context);
    const kase = await this.cases.see(actor, id);
    const action = this.reflector.get<ActionName | undefined>(CASE_ACTION, context.getHandler());
    if (action !== undefined) requireRole(action, { actor, kase });
    return true;
  }
}
