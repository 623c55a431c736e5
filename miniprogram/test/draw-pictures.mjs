import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../../scripts/lib/paths.mjs';

/** What the reports of the tests show: hazards, and the same places once they were removed. */
const SCENES = ['blocked-exit', 'stair-clutter', 'fire-lane', 'extinguisher-box', 'buried-hydrant'];

/**
 * Draws what is not there yet, so that screens look as they will. Beforehand, and in another process: with its first
 * upload the product forbids its own to read drawings.
 */
export async function drawPictures() {
  const folder = inRoot('miniprogram', 'dist', 'pictures');
  const { drawScene } = await import(pathToFileURL(inRoot('server', 'dist', 'demo', 'pictures', 'draw-scene.js')).href);
  mkdirSync(folder, { recursive: true });
  for (const [seed, scene] of SCENES.flatMap((key) => [key, `${key}-after`]).entries()) {
    const file = join(folder, `${scene}.jpg`);
    if (!existsSync(file)) writeFileSync(file, await drawScene(scene, seed));
  }
}
