import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const WEAPP = join(__dirname, '../../dist/weapp');
const KB = 1024;
/** What the product allows itself, well below what WeChat refuses, for those with old phones and thin lines. */
const MAIN_PACKAGE = 1_200 * KB;
const SUB_PACKAGE = 1_000 * KB;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const weight = (files: string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0);

const subPackages = (): string[] => {
  const app = JSON.parse(readFileSync(join(WEAPP, 'app.json'), 'utf8')) as { subPackages?: { root: string }[] };
  return (app.subPackages ?? []).map(({ root }) => root);
};

describe('the packages that WeChat loads', () => {
  const lines: string[] = [];
  const measure = (title: string, files: string[], most: number): void => {
    lines.push(`${title}: ${Math.ceil(weight(files) / KB)} KB of ${most / KB} KB`);
    expect(weight(files)).toBeLessThanOrEqual(most);
  };

  afterAll(() => console.log(lines.join('\n')));

  it('are light: the main one', () => {
    const folders = subPackages().map((root) => join(WEAPP, root, '/'));
    const main = filesIn(WEAPP).filter((file) => !folders.some((folder) => file.startsWith(folder)));
    measure('main package', main, MAIN_PACKAGE);
  });

  it.each(subPackages())('are light: %s', (root) => measure(root, filesIn(join(WEAPP, root)), SUB_PACKAGE));
});
