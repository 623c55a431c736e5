import { ci, openProject } from '../project.mjs';

const MB = 1024 * 1024;
/** What WeChat refuses to take: a package, and all of them together (when a service provider develops it). */
const PACKAGE = 2 * MB;
const ALL = 20 * MB;

/** The packages as WeChat counts them, printed. */
export default async function sizes(folder) {
  const rules = await ci.checkCodeQuality(openProject(folder));
  const packages = Object.entries(rules.find(({ name }) => name === 'PACKAGE_SIZE_LIMIT').detail);
  for (const [name, size] of packages) console.log(`${name} ${Math.ceil(size / 1024)} KB`);
  const total = packages.reduce((sum, [, size]) => sum + size, 0);
  const tooBig = packages.filter(([, size]) => size > PACKAGE).map(([name, size]) => `${name}: ${size} bytes`);
  return total > ALL ? [...tooBig, `together: ${total} bytes`] : tooBig;
}
