import { ApiError } from '@/services/api-error';

/** What the form itself finds wrong, said the way the server says it: beside its field. */
export const wrong = (field: string, message: string): ApiError =>
  new ApiError('request.invalid', 422, message, { errors: [{ field, code: 'format', message }] });

/** What was chosen. Throws ApiError naming the field where nothing was. */
export const chosen = (field: string, id: string, message: string): string => {
  if (!id) throw wrong(field, message);
  return id;
};

/** Whole digits as a number. Throws ApiError naming the field. */
export const wholeOf = (field: string, typed: string): number => {
  if (!/^\d{1,9}$/.test(typed.trim())) throw wrong(field, '请填写整数，如 5');
  return Number(typed);
};

/** A decimal as a number; empty is null. Throws ApiError naming the field. */
export const decimalOf = (field: string, typed: string): number | null => {
  if (!typed.trim()) return null;
  if (!/^-?\d{1,3}(\.\d{1,10})?$/.test(typed.trim())) throw wrong(field, '请填写度数，如 36.4561');
  return Number(typed);
};

/** The lines that say something. */
export const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Null empties a value at the server. */
export const orNull = (typed: string): string | null => typed.trim() || null;
