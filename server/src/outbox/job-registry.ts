import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { HANDLED_JOB, type JobHandler } from './job-handler';
import type { JobName } from './job-map';
import { jobNames } from './job-names';

/** Finds every `@HandlesJob` class; the application does not start when a job has none, or two. */
@Injectable()
export class JobRegistry implements OnApplicationBootstrap {
  private readonly handlers = new Map<JobName, JobHandler<JobName>>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const name =
        typeof metatype === 'function' ? this.reflector.get<JobName | undefined>(HANDLED_JOB, metatype) : undefined;
      if (name === undefined) continue;
      if (this.handlers.has(name)) throw new Error(`job ${name} has two handlers`);
      this.handlers.set(name, instance as JobHandler<JobName>);
    }
    const orphans = jobNames.filter((name) => !this.handlers.has(name));
    if (orphans.length > 0) throw new Error(`jobs without a handler: ${orphans.join(', ')}`);
  }

  handlerOf(name: string): JobHandler<JobName> {
    const handler = this.handlers.get(name as JobName);
    if (handler === undefined) throw new Error(`no handler for job ${name}`);
    return handler;
  }
}
