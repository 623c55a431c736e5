import { LIMITS } from '../limits';
import { NOTE_TEMPLATES, RESOLUTION_TEMPLATES } from './templates';
import { OUTCOMES, type Outcome } from './words';

const outcomes = Object.keys(OUTCOMES) as Outcome[];

describe('the sentences to begin with', () => {
  it.each(outcomes)('are five to eight for %s', (outcome) => {
    expect(RESOLUTION_TEMPLATES[outcome].length).toBeGreaterThanOrEqual(5);
    expect(RESOLUTION_TEMPLATES[outcome].length).toBeLessThanOrEqual(8);
  });

  it('are whole sentences, none of them twice, that the forms take', () => {
    const all = [...outcomes.flatMap((outcome) => RESOLUTION_TEMPLATES[outcome]), ...NOTE_TEMPLATES];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((text) => !text.endsWith('。') || text.length > LIMITS.text || text.length > 60)).toEqual([]);
  });
});
