import { slices } from './slices';

describe('slices', () => {
  it.each(['', ' \n '])('finds nothing in %j', (text) => {
    expect(slices(text)).toEqual([]);
  });

  it('leaves a text within the limit whole', () => {
    expect(slices('字'.repeat(2_500))).toEqual(['字'.repeat(2_500)]);
  });

  it('shows a word across the border whole in one slice', () => {
    const parts = slices(`${'a'.repeat(2_498)}违禁词${'b'.repeat(3_000)}`);
    expect(parts.every((part) => part.length <= 2_500)).toBe(true);
    expect(parts.some((part) => part.includes('违禁词'))).toBe(true);
    expect(parts.join('').endsWith('b')).toBe(true);
    expect(parts).toHaveLength(3);
  });

  it('never splits a code point', () => {
    const parts = slices(`a${'😀'.repeat(4_000)}`);
    expect(parts.every((part) => part.isWellFormed())).toBe(true);
  });
});
