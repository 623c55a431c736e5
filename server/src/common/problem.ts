import { type FieldError, type ProblemCode, PROBLEMS } from '@suishoupai/shared/problems';

/**
 * A refusal that a person can act on (RFC 9457). The code decides status and title; `detail` is Chinese and says
 * what to do; `extra` goes out as further members, for example the current state and version of a stale case.
 */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail?: string,
    readonly extra: { errors?: FieldError[]; retryAfterSeconds?: number; [member: string]: unknown } = {},
  ) {
    super(code);
  }

  get status(): number {
    return PROBLEMS[this.code][0];
  }

  get title(): string {
    return PROBLEMS[this.code][1];
  }
}

/** Foreign and absent objects answer alike. */
export const notFound = (): Problem => new Problem('notFound', '内容不存在，或者您无权查看');

export const invalidField = (field: string, code: string, message: string): Problem =>
  new Problem('request.invalid', message, { errors: [{ field, code, message }] });
