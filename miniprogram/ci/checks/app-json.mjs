import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ci, openProject } from '../project.mjs';

/** app.json as WeChat reads it: pages with their files, tab bar, permissions; and components that are used. */
export default async function appJson(folder) {
  const missing = missingComponents(join(folder, 'dist', 'weapp'));
  try {
    const { __warning__: warning } = await ci.getAppJSON(openProject(folder));
    return warning ? [...missing, warning] : missing;
  } catch (error) {
    return [...missing, error.message];
  }
}

function missingComponents(dist) {
  const files = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.json'));
  return files.flatMap((file) => {
    const { usingComponents = {} } = JSON.parse(readFileSync(join(dist, file), 'utf8'));
    const targets = Object.values(usingComponents).map((path) => join(dist, dirname(file), `${path}.json`));
    return targets.filter((path) => !existsSync(path)).map((path) => `${file}: no component ${path}`);
  });
}
