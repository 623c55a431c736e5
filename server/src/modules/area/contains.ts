/** Parameter of `LIKE :q ESCAPE '!'` that finds the text anywhere; the person's own `%` and `_` mean themselves. */
export const containing = (text: string): string => `%${text.replace(/[!%_]/g, '!$&')}%`;
