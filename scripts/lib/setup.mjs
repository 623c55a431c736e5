import { build } from './build.mjs';
import { buildClient } from './build-client.mjs';
import { install } from './install.mjs';

/** Everything a command needs before it runs. Costs a moment when nothing changed. */
export async function setup() {
  await install();
  await build();
  await buildClient('h5');
}
