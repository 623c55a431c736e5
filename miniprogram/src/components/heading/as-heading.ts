/** What lets a screen reader leap from part to part; the title bar stands above them all. */
export const AS_HEADING = { role: 'heading', 'aria-level': 2 } as const;
