import { runWalls } from '../lib/checks.mjs';
import { install } from '../lib/install.mjs';

/** Checks who imports whom: see `.dependency-cruiser.cjs`, here and in miniprogram/. */
export async function main() {
  await install();
  process.exitCode = (await runWalls()) === 0 ? 0 : 1;
}
