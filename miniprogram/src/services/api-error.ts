import type { FieldError, ProblemCode } from '@suishoupai/shared/problems';

export type ErrorCode = ProblemCode | 'offline';

interface Problem {
  code?: string;
  title?: string;
  detail?: string;
  errors?: FieldError[];
  state?: string;
  version?: number;
}

/** Why the server did not do it, in words for people; `code` is for programs. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly status: number,
    message: string,
    readonly problem: Problem = {},
  ) {
    super(message);
    this.name = 'ApiError';
  }

  /** The sentence for one field of the form, if the server had one. */
  field(name: string): string | undefined {
    return this.problem.errors?.find(({ field }) => field === name || field.startsWith(`${name}.`))?.message;
  }
}

/** No answer came: nobody knows whether it was done. */
export const offline = (cause: unknown): ApiError =>
  new ApiError('offline', 0, '网络不通，请检查网络后重试。', { detail: String((cause as Error)?.message ?? cause) });

/** @param data the body of an answer: problem+json, or whatever stood in between */
export const problemOf = (status: number, data: unknown): ApiError => {
  const problem = (typeof data === 'object' && data !== null ? data : {}) as Problem;
  const fields = problem.errors?.map(({ message }) => message).join('；');
  const message = fields || problem.detail || problem.title || '系统繁忙，请稍后再试。';
  return new ApiError((problem.code ?? 'service.busy') as ErrorCode, status, message, problem);
};

export const isOffline = (error: unknown): boolean => error instanceof ApiError && error.code === 'offline';

/** It is not there, or not for who asked. */
export const isGone = (error: unknown): boolean => error instanceof ApiError && error.code === 'notFound';

/** The sentence to show for whatever went wrong. */
export const wordsOf = (error: unknown): string => (error instanceof ApiError ? error.message : '出了点问题，请重试。');
