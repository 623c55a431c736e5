import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { grantsOf, type Actor } from '../actor';
import { Problem } from '../problem';
import { ACCESS, type AccessRule } from './access.decorator';
import { actorOf } from './current-actor.decorator';

/** Enforces `@Access`; a route without one is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const actor = actorOf(context);
    if (rule === 'anyone') return true;
    if (rule === undefined) throw new Problem('role.forbidden');
    if (actor.kind === 'anonymous') throw new Problem('session.missing');
    if (!admits(rule, actor)) throw new Problem('role.forbidden');
    return true;
  }
}

const admits = (rule: AccessRule, actor: Actor): boolean => {
  if (rule === 'signedIn') return true;
  if (rule === 'citizen' || rule === 'staff') return actor.kind === rule;
  return grantsOf(actor).some((grant) => (rule as readonly string[]).includes(grant.role));
};
