import { polygonProblem } from './polygon.decorator';

const triangle = [
  [115, 36],
  [116, 36],
  [116, 37],
];

describe('polygonProblem', () => {
  it('takes rings of positions', () => {
    expect(polygonProblem([triangle])).toBeNull();
    expect(polygonProblem([triangle, triangle])).toBeNull();
  });

  it.each([
    ['no rings', []],
    ['no list', { type: 'Polygon' }],
    ['a bare ring', triangle],
    ['two points', [triangle.slice(0, 2)]],
    ['text', [[...triangle, ['116', '36']]]],
    ['latitude first', [[...triangle, [36, 116]]]],
    ['three numbers', [[...triangle, [116, 36, 0]]]],
    ['not a number', [[...triangle, [NaN, 36]]]],
  ])('refuses %s', (_name, value) => {
    expect(polygonProblem(value)).toContain('多边形');
  });

  it('refuses more points than a border needs', () => {
    expect(polygonProblem([Array.from({ length: 20_001 }, () => [116, 36])])).toContain('20000');
  });
});
