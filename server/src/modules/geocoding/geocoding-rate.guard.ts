import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { actorOf } from '../../common/access/current-actor.decorator';
import { personOf } from '../../common/actor';
import { CLOCK, type Clock } from '../../common/clock';
import { RateLimits } from '../../common/rate/rate-limits';
import { SlidingWindow } from '../../common/rate/sliding-window';

/** The map platform answers so many questions a day: one person must not use them up for everybody else. */
@Injectable()
export class GeocodingRateGuard implements CanActivate {
  private readonly people: SlidingWindow;

  constructor(limits: RateLimits, @Inject(CLOCK) clock: Clock) {
    this.people = new SlidingWindow(clock, limits.placesPerPerson);
  }

  /** @throws Problem `rate.limited` */
  canActivate(context: ExecutionContext): boolean {
    this.people.take(personOf(actorOf(context)) ?? '');
    return true;
  }
}
