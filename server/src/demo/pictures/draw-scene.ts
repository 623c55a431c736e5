import sharp from 'sharp';
import { buildScenes } from './scenes-build';
import { chemScenes } from './scenes-chem';
import { cityScenes } from './scenes-city';
import { fireScenes } from './scenes-fire';
import { gasScenes } from './scenes-gas';
import { Paint } from './paint';
import { powerScenes } from './scenes-power';
import { rect, sheet } from './svg';
import { roadScenes } from './scenes-road';
import { specialScenes } from './scenes-special';

type Scene = (paint: Paint) => string;

const scenes: ReadonlyMap<string, Scene> = new Map<string, Scene>(
  [fireScenes, specialScenes, gasScenes, roadScenes, powerScenes, buildScenes, chemScenes, cityScenes].flatMap(
    (group) => Object.entries(group),
  ),
);

const afterSuffix = '-after';

/** Every scene twice: `key` shows the hazard, `key-after` the same place once it was removed. */
export const sceneKeys: readonly string[] = [...scenes.keys()].flatMap((key) => [key, key + afterSuffix]);

/** Light of the hour laid over the picture. */
const lights = ['#ffb35c', '#4d6fa8', '#ffffff', '#2b3a5c', '#fff1b8'] as const;

/** The camera's own stand: mirrored or not, nearer or farther, a little to the side. */
function frame(paint: Paint, drawing: string): string {
  const zoom = paint.range(92, 118) / 100;
  const mirror = paint.next() < 0.5 ? -1 : 1;
  const x = sheet.width / 2 + paint.range(-50, 50);
  const y = sheet.height / 2 + paint.range(-30, 30);
  const light = rect(0, 0, sheet.width, sheet.height, paint.pick(lights), { opacity: paint.range(0, 14) / 100 });
  const moved = `<g transform="translate(${x} ${y}) scale(${zoom * mirror} ${zoom}) rotate(${paint.range(-2, 2)}) translate(${-sheet.width / 2} ${-sheet.height / 2})">${drawing}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}" viewBox="0 0 ${sheet.width} ${sheet.height}">${moved}${light}</svg>`;
}

/**
 * Draws one scene as a JPEG of 1200 × 900 pixels; the same key and seed give the same picture.
 * Throws RangeError for a key that is not in `sceneKeys`.
 */
export async function drawScene(key: string, seed: number): Promise<Buffer> {
  const after = key.endsWith(afterSuffix);
  const scene = scenes.get(after ? key.slice(0, -afterSuffix.length) : key);
  if (!scene) throw new RangeError(`no scene named ${key}`);
  const paint = new Paint(seed, after);
  const svg = frame(paint, scene(paint));
  return sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).jpeg({ quality: 85 }).toBuffer();
}
