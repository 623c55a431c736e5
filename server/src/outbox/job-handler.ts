import { SetMetadata } from '@nestjs/common';
import type { JobMap, JobName } from './job-map';

/** Runs one kind of job. Throwing means: try again later. */
export interface JobHandler<Name extends JobName> {
  run(payload: JobMap[Name]): Promise<void>;
}

export const HANDLED_JOB = Symbol('handled job');

/** Marks the one class that runs a kind of job. */
export const HandlesJob = (name: JobName): ClassDecorator => SetMetadata(HANDLED_JOB, name);
