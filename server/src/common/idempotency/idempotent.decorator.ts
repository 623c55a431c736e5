import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { IDEMPOTENCY } from './idempotency-metadata';
import { IdempotencyInterceptor } from './idempotency.interceptor';

/**
 * A request repeated with the same `Idempotency-Key` and body gets the first answer again. The route's whole work
 * happens in one transaction with the record of that answer, so it must not call out.
 */
export const Idempotent = (need: 'required' | 'optional'): MethodDecorator =>
  applyDecorators(
    SetMetadata(IDEMPOTENCY, need),
    ApiHeader({
      name: 'Idempotency-Key',
      required: need === 'required',
      description: '1–80 characters, fresh for each new intention',
    }),
    UseInterceptors(IdempotencyInterceptor),
  );
