import { readBounds } from './bounds.decorator';

describe('readBounds', () => {
  it('reads west, south, east, north', () => {
    const expected = { minLng: 115.9, minLat: 36.4, maxLng: 116.1, maxLat: 36.6 };
    expect(readBounds('115.9,36.4,116.1,36.6')).toEqual(expected);
    expect(readBounds('-180,-90,180,90')).toEqual({ minLng: -180, minLat: -90, maxLng: 180, maxLat: 90 });
  });

  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['several values', ['115.9,36.4,116.1,36.6', '1,1,2,2']],
    ['three numbers', '115.9,36.4,116.1'],
    ['five numbers', '115.9,36.4,116.1,36.6,1'],
    ['spaces', '115.9, 36.4, 116.1, 36.6'],
    ['an empty part', '115.9,,116.1,36.6'],
    ['no number', 'a,b,c,d'],
    ['a number in another notation', '1e2,36.4,116.1,36.6'],
    ['infinity', '-Infinity,36.4,Infinity,36.6'],
    ['a longitude too far', '115.9,36.4,180.1,36.6'],
    ['a latitude too far', '115.9,-90.5,116.1,36.6'],
    ['east before west', '116.1,36.4,115.9,36.6'],
    ['north before south', '115.9,36.6,116.1,36.4'],
    ['no surface', '115.9,36.4,115.9,36.6'],
  ])('refuses %s', (_what, text) => {
    expect(readBounds(text)).toBeUndefined();
  });
});
