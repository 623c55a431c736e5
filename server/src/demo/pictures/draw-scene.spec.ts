import sharp from 'sharp';
import { drawScene, sceneKeys } from './draw-scene';

describe('drawScene', () => {
  // The photo pipeline closes the decoder of vector pictures for its whole process, and jest shares processes.
  beforeAll(() => sharp.unblock({ operation: ['VipsForeignLoadSvg'] }));

  it('knows at most sixty scenes, each before and after', () => {
    const before = sceneKeys.filter((key) => !key.endsWith('-after'));
    expect(before.length).toBeLessThanOrEqual(60);
    expect(new Set(sceneKeys)).toEqual(new Set(before.flatMap((key) => [key, `${key}-after`])));
  });

  it('draws a JPEG of 1200 × 900', async () => {
    const { format, width, height } = await sharp(await drawScene('pothole', 1)).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 900 });
  });

  it('draws the same picture for the same seed and another for another', async () => {
    const [first, again, other] = await Promise.all([drawScene('lift', 5), drawScene('lift', 5), drawScene('lift', 6)]);
    expect(first.equals(again)).toBe(true);
    expect(first.equals(other)).toBe(false);
  });

  it('draws another picture once the hazard is gone', async () => {
    expect((await drawScene('manhole', 5)).equals(await drawScene('manhole-after', 5))).toBe(false);
  });

  it('refuses a scene it does not know', async () => {
    await expect(drawScene('nowhere', 1)).rejects.toThrow(RangeError);
  });
});
