import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CLOCK, type Clock } from '../../../common/clock';
import { RateLimits } from '../../../common/rate/rate-limits';
import { SlidingWindow } from '../../../common/rate/sliding-window';

const USERNAME_MAX = 40;

/** Slows guessing down: a password costs the server 50 ms, a code a call to WeChat. */
@Injectable()
export class SignInRateGuard implements CanActivate {
  private readonly addresses: SlidingWindow;
  private readonly usernames: SlidingWindow;

  constructor(limits: RateLimits, @Inject(CLOCK) clock: Clock) {
    this.addresses = new SlidingWindow(clock, limits.signInPerAddress);
    this.usernames = new SlidingWindow(clock, limits.signInPerUsername);
  }

  /** @throws Problem `rate.limited` */
  canActivate(context: ExecutionContext): boolean {
    const { ip, body } = context.switchToHttp().getRequest<FastifyRequest>();
    this.addresses.take(ip);
    const { username } = (body ?? {}) as { username?: unknown };
    if (typeof username === 'string') this.usernames.take(username.slice(0, USERNAME_MAX));
    return true;
  }
}
