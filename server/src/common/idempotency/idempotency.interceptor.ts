import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { actorOf } from '../access/current-actor.decorator';
import type { SignedIn } from '../actor';
import { invalidField, Problem } from '../problem';
import { FirstAnswer, hashBody } from './first-answer';
import { KEY_PATTERN, KEY_WRONG } from './idempotency-key.header';
import { IDEMPOTENCY } from './idempotency-metadata';

@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly firstAnswer: FirstAnswer,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = readKey(request);
    if (key === undefined) {
      if (this.reflector.get<string>(IDEMPOTENCY, context.getHandler()) === 'required') throw missingKey();
      return next.handle();
    }
    const intention = {
      actor: actorOf(context) as SignedIn,
      key,
      route: `${request.method} ${request.url.split('?')[0]}`.slice(0, 120),
      bodyHash: hashBody(JSON.stringify(request.body ?? null)),
    };
    return from(this.firstAnswer.once(intention, () => lastValueFrom(next.handle(), { defaultValue: null })));
  }
}

/** @throws Problem for a key that is no key. */
export const readKey = (request: FastifyRequest): string | undefined => {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && KEY_PATTERN.test(key)) return key;
  throw invalidField('Idempotency-Key', 'format', `防重复标识（Idempotency-Key）${KEY_WRONG}`);
};

export const missingKey = (): Problem =>
  new Problem('idempotency.missing', '请求缺少 Idempotency-Key，请为每次新的提交带上一个新的', {
    errors: [
      { field: 'Idempotency-Key', code: 'required', message: '请求缺少 Idempotency-Key，请为每次新的提交带上一个新的' },
    ],
  });
