/** The platform takes 2,500 characters a call. Slices overlap, so that a word across a border is seen whole by one. */
const LIMIT = 2_500;
const OVERLAP = 40;

/** Overlapping slices of at most 2,500 UTF-16 units that never split a code point; none for an empty text. */
export function slices(text: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = border(text, start + LIMIT);
    found.push(text.slice(start, end));
    if (end >= text.length) break;
    start = border(text, end - OVERLAP);
  }
  return found.filter((slice) => slice.trim() !== '');
}

/** The index itself, or the one before it where it would split a surrogate pair. */
function border(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff ? index - 1 : index;
}
