import { runWalls } from '../lib/checks.mjs';
import { install } from '../lib/install.mjs';
import { requireOptions } from '../lib/options.mjs';

/** Checks who imports whom: see `.dependency-cruiser.cjs`, here and in miniprogram/. */
export async function main(args) {
  requireOptions(args, []);
  await install();
  process.exitCode = (await runWalls()) === 0 ? 0 : 1;
}
