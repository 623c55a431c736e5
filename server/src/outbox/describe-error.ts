const CODE = /^[\w.-]{1,60}$/;

/** What may be kept of an error: its class and its code. Messages quote values, so they stay out. */
export const describeError = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  return CODE.test(String(code ?? '')) ? `${error.constructor.name} ${String(code)}` : error.constructor.name;
};
