import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { CONSUMED, type Consumed, type InboxConsumer, type InboxPlatform } from './inbox-consumer';

/** Finds every `@ConsumesInbox` provider; the application does not start when an event has two. */
@Injectable()
export class InboxRegistry implements OnApplicationBootstrap {
  private readonly consumers = new Map<string, InboxConsumer<InboxPlatform>>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (typeof metatype !== 'function') continue;
      const consumed = this.reflector.get<Consumed | undefined>(CONSUMED, metatype);
      if (consumed !== undefined) this.add(consumed, instance as InboxConsumer<InboxPlatform>);
    }
  }

  /** undefined: nobody is interested. */
  consumerOf(platform: InboxPlatform, event: string): InboxConsumer<InboxPlatform> | undefined {
    return this.consumers.get(keyOf(platform, event));
  }

  private add({ platform, events }: Consumed, consumer: InboxConsumer<InboxPlatform>): void {
    for (const key of events.map((event) => keyOf(platform, event))) {
      const other = this.consumers.get(key);
      if (other !== undefined && other !== consumer) throw new Error(`${key} has two consumers`);
      this.consumers.set(key, consumer);
    }
  }
}

const keyOf = (platform: InboxPlatform, event: string): string => `${platform}:${event}`;
