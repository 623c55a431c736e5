import { pathToFileURL } from 'node:url';
import { build } from '../../scripts/lib/build.mjs';
import { buildClient } from '../../scripts/lib/build-client.mjs';
import { drawPictures } from './draw-pictures.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';

/** Runs once, before any of these tests: what they look at has to be there, and product and platforms have to agree. */
export default async function prepare(_config, { displayName }) {
  await build();
  const targets = displayName.name === 'browser' ? ['h5'] : ['h5', 'weapp'];
  for (const target of targets) await buildClient(target);
  await drawPictures();
  const { createCredentials } = await import(pathToFileURL(inRoot('server', 'dist', 'sandbox', 'credentials.js')));
  process.env.TEST_CREDENTIALS = JSON.stringify(createCredentials());
}
