import { daysOf, spellsOf, spellWords } from './spells';

it('joins days in a row that mean the same, and takes them apart again', () => {
  const spell = { from: '2026-09-30', to: '2026-10-02', kind: 'rest', note: '国庆节' } as const;
  const days = daysOf(spell);
  expect(days.map(({ day }) => day)).toEqual(['2026-09-30', '2026-10-01', '2026-10-02']);
  expect(spellsOf([...days].reverse())).toEqual([spell]);
  expect(spellWords(spell)).toBe('9月30日–10月2日');
});

it.each([
  ['2026-02-30', '2026-03-01', 'from'],
  ['2026-10-01', '10-02', 'to'],
  ['2026-10-02', '2026-10-01', 'to'],
  ['2026-01-01', '2026-12-31', 'to'],
])('refuses %s to %s beside its field', (from, to, field) => {
  expect(() => daysOf({ from, to, kind: 'rest', note: '' })).toThrow(
    expect.objectContaining({ problem: { errors: [expect.objectContaining({ field })] } }),
  );
});
