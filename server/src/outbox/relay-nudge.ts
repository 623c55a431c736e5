import { Injectable } from '@nestjs/common';

/** Tells the relay of this process that there is something to do; the relay's own poll finds it anyway. */
@Injectable()
export class RelayNudge {
  private listener: () => void = () => undefined;

  send(): void {
    this.listener();
  }

  onNudge(listener: () => void): void {
    this.listener = listener;
  }
}
