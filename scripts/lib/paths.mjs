import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const inRoot = (...parts) => join(root, ...parts);

/** The JavaScript file behind a package's command, so that no shell or `npx` stands between us and the process. */
export function binary(packageName, command = packageName) {
  const manifest = createRequire(inRoot('package.json'))(inRoot('node_modules', packageName, 'package.json'));
  const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command];
  return inRoot('node_modules', packageName, bin);
}
