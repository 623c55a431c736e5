import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import type { FastifyInstance } from 'fastify';
import { CLOCK, type Clock } from '../../../src/common/clock';
import { Settings } from '../../../src/config/settings';
import { GatewaysModule } from '../../../src/gateways/gateways.module';
import { type Credentials, serverEnvironment } from '../../../src/sandbox/credentials';
import { createSandbox } from '../../../src/sandbox/sandbox.app';
import { SystemClock } from '../../../src/sandbox/system-clock';
import { Door } from './door';
import { testCredentials } from '../../support/test-credentials';

/** One request as the sandbox saw it. */
interface Seen {
  url: string;
  verdict: string;
}

/** The sandbox on a port of its own, the product's gateways pointed at it, and a door for its callbacks. */
export class Stage {
  private constructor(
    readonly sandbox: FastifyInstance,
    readonly credentials: Credentials,
    readonly door: Door,
    private readonly url: string,
    private readonly modules: TestingModule[],
  ) {}

  static async open(): Promise<Stage> {
    const credentials = testCredentials;
    const sandbox = await createSandbox({ dataFile: ':memory:', credentials, tickMs: 0 });
    const url = await sandbox.listen({ host: '127.0.0.1', port: 0 });
    const stage = new Stage(sandbox, credentials, await Door.open(), url, []);
    await stage.control('PUT', '/push-target', { url: `${stage.door.url}/push` });
    return stage;
  }

  /** Fresh gateways, as a process that has just started: nothing cached, no circuit open. */
  async gateways(changes: Partial<Settings> = {}, clock: Clock = new SystemClock()): Promise<TestingModule> {
    const settings = Object.assign(new Settings(), serverEnvironment(this.credentials, this.url), {
      NODE_ENV: 'test',
      PUBLIC_URL: this.door.url,
      ...changes,
    });
    const providers = [
      { provide: Settings, useValue: settings },
      { provide: CLOCK, useValue: clock },
    ];
    class Environment {}
    Global()(Environment);
    Module({ providers, exports: [Settings, CLOCK] })(Environment);
    const module = await Test.createTestingModule({ imports: [Environment, GatewaysModule] }).compile();
    this.modules.push(module);
    return module;
  }

  /** What a person does with the phone. */
  async phone<T = unknown>(user: string, path: string, body: object = {}): Promise<T> {
    const answer = await this.sandbox.inject({ method: 'POST', url: `/phone/${user}${path}`, payload: body });
    return answer.json<T>();
  }

  async code(user: string, kind: 'login' | 'phone' = 'login'): Promise<string> {
    return (await this.phone<{ code: string }>(user, '/code', { kind })).code;
  }

  async control<T = unknown>(method: 'PUT' | 'POST' | 'PATCH' | 'GET', path: string, body?: object): Promise<T> {
    const answer = await this.sandbox.inject({ method, url: `/control${path}`, payload: body });
    if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${answer.body}`);
    return answer.json<T>();
  }

  /** The verdicts on the latest requests whose URL has this part, oldest first. */
  async verdicts(part: string): Promise<string[]> {
    const seen = await this.control<Seen[]>('GET', '/requests?limit=500');
    return seen
      .filter(({ url }) => url.includes(part))
      .map(({ verdict }) => verdict)
      .reverse();
  }

  async close(): Promise<void> {
    await Promise.all(this.modules.map((module) => module.close()));
    await this.sandbox.close();
    await this.door.close();
  }
}

/** How a call ended, in words that fit in a table. */
export function outcome(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'done',
    (error: { kind?: string; code?: string }) => `${error.kind} ${error.code}`,
  );
}
