import { yuan } from '@suishoupai/shared/money';
import { fenOf } from './amount';

it.each([
  ['12.5', 1250],
  ['12.50', 1250],
  [' 12 ', 1200],
  ['0.01', 1],
  ['0.1', 10],
  ['1.15', 115],
  ['4.35', 435],
  ['8.29', 829],
  ['1000000000', 100_000_000_000],
])('reads %s as %d fen', (typed, fen) => {
  expect(fenOf(typed)).toBe(fen);
});

it.each(['', '0', '0.00', '0.001', '12.505', '1,000', '-5', '+5', '.5', '5.', '05', '1e3', '１２', '12 元', '¥12'])(
  'takes “%s” for no amount',
  (typed) => {
    expect(fenOf(typed)).toBeUndefined();
  },
);

it('refuses more than a billion yuan', () => {
  expect(fenOf('1000000000.01')).toBeUndefined();
});

it('gives back every amount of a hundred yuan as it was typed', () => {
  const fens = Array.from({ length: 10_000 }, (_, index) => index + 1);
  const returned = fens.map((fen) => fenOf(yuan(fen).slice(1)));
  expect(returned).toEqual(fens);
});
