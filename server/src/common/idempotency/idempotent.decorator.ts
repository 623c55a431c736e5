import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import { ApiIdempotencyKey } from './idempotency-key.header';
import { IDEMPOTENCY } from './idempotency-metadata';
import { IdempotencyInterceptor } from './idempotency.interceptor';

/**
 * A request repeated with the same `Idempotency-Key` and body gets the first answer again. The route's whole work
 * happens in one transaction with the record of that answer, so it must not call out.
 */
export const Idempotent = (need: 'required' | 'optional'): MethodDecorator =>
  applyDecorators(SetMetadata(IDEMPOTENCY, need), ApiIdempotencyKey(need), UseInterceptors(IdempotencyInterceptor));
