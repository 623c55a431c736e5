import { ApiHeader } from '@nestjs/swagger';

/** What a key is: any visible ASCII, such as a UUID. */
export const KEY_PATTERN = /^[\x21-\x7e]{1,80}$/;
export const KEY_WRONG = '应为 1 到 80 个可见的 ASCII 字符，例如一个 UUID';

/** Documents the header `Idempotency-Key`. */
export const ApiIdempotencyKey = (need: 'required' | 'optional'): MethodDecorator =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: need === 'required',
    description:
      'Fresh for each new intention, the same for its repetitions. With the same body it gets the first answer again, ' +
      'for 48 hours (a claim: for ever, and the reward as it is now); with another body `idempotency.mismatch`. ' +
      'Keys are kept apart by person.',
    schema: { type: 'string', minLength: 1, maxLength: 80, pattern: KEY_PATTERN.source },
    example: '0b6f7a52-6c0e-4c0f-9d55-0d7c7c1a2f6b',
  });
