import { requireOptions } from '../lib/options.mjs';
import { setup } from '../lib/setup.mjs';

export function main(args) {
  requireOptions(args, []);
  return setup();
}
