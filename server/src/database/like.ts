/** A LIKE pattern that finds the text anywhere; use with `LIKE :x ESCAPE '!'`, which both engines read alike. */
export const containing = (text: string): string => `%${text.replace(/[!%_]/g, '!$&')}%`;
