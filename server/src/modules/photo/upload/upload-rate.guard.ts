import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { actorOf } from '../../../common/access/current-actor.decorator';
import { personOf } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { RateLimits } from '../../../common/rate/rate-limits';
import { SlidingWindow } from '../../../common/rate/sliding-window';

/** One person's uploads must not take the decoder from everybody else. */
@Injectable()
export class UploadRateGuard implements CanActivate {
  private readonly people: SlidingWindow;

  constructor(limits: RateLimits, @Inject(CLOCK) clock: Clock) {
    this.people = new SlidingWindow(clock, limits.photosPerPerson);
  }

  /** @throws Problem `rate.limited` */
  canActivate(context: ExecutionContext): boolean {
    this.people.take(personOf(actorOf(context)) ?? '');
    return true;
  }
}
