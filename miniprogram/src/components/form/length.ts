/** Length as people count: a rare character or an emoji is one. */
export const lengthOf = (text: string): number => [...text].length;

export const counted = (text: string, limit: number): string => `${lengthOf(text)} / ${limit}`;

/** The sentence for a text beyond the limit. */
export const overBy = (text: string, limit: number | undefined): string | undefined => {
  if (limit === undefined || lengthOf(text) <= limit) return undefined;
  return `最多 ${limit} 个字，请删去 ${lengthOf(text) - limit} 个字。`;
};
