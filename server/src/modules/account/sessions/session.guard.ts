import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCESS, type AccessRule } from '../../../common/access/access.decorator';
import type { RequestWithActor } from '../../../common/access/current-actor.decorator';
import { ANONYMOUS } from '../../../common/actor';
import { Problem } from '../../../common/problem';
import { LoadActor } from '../load-actor';

/** Puts the actor on the request. A stale token on a public route is no token. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly loadActor: LoadActor,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<RequestWithActor>();
    const token = /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1];
    const actor = token === undefined ? undefined : await this.loadActor.execute(token);
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (actor === undefined && request.headers.authorization !== undefined && rule !== 'anyone') {
      throw new Problem('session.expired');
    }
    request.actor = actor ?? ANONYMOUS;
    return true;
  }
}
