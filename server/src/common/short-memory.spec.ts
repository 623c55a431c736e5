import { ShortMemory } from './short-memory';

describe('ShortMemory', () => {
  let now: number;
  let memory: ShortMemory<string>;
  beforeEach(() => {
    now = 0;
    memory = new ShortMemory({ now: () => new Date(now) }, 2, 1000);
  });

  it('forgets when the time is over', () => {
    memory.set('a', 'A');
    now = 999;
    expect(memory.get('a')).toBe('A');
    now = 1000;
    expect(memory.get('a')).toBeUndefined();
  });

  it('forgets the oldest when it is full', () => {
    for (const key of ['a', 'b', 'a', 'c']) memory.set(key, key);
    expect(['a', 'b', 'c'].map((key) => memory.get(key))).toEqual(['a', undefined, 'c']);
  });
});
