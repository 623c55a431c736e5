import { pairOf } from './pair';

const photo = (id: string, purpose: 'evidence' | 'supplement' | 'after' | 'contribution') => ({ id, purpose });

it('puts the first before and the first after side by side', () => {
  const [a, b, c, d] = [photo('a', 'evidence'), photo('b', 'evidence'), photo('c', 'after'), photo('d', 'after')];
  expect(pairOf([a, b, c, d])).toEqual({ before: a, after: c, rest: [b, d] });
});

it('takes a supplement where nothing was photographed at first', () => {
  const [late, after] = [photo('late', 'supplement'), photo('after', 'after')];
  expect(pairOf([late, after])).toEqual({ before: late, after, rest: [] });
});

it('pairs nothing until there is an after', () => {
  const photos = [photo('a', 'evidence')];
  expect(pairOf(photos)).toEqual({ rest: photos });
});
