import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLIENT = join(__dirname, '../..');
const PROGRAM = join(CLIENT, 'ci/check.mjs');

/** Runs one of WeChat's checks in a process of its own. */
const check = (name: string, folder: string): { refused: boolean; words: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, name, folder], { encoding: 'utf8' });
  if (status !== 0 && !stdout.includes('✗')) throw new Error(stderr);
  return { refused: status !== 0, words: stdout };
};

type Fault = (file: (path: string) => string) => void;

const replaceIn = (path: string, from: string, to: string): void => {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
};

/** What each check is for, and a fault that it must find. */
const CHECKS: [string, string, Fault][] = [
  ['app-json', 'pages/mine/index.js', (file) => rmSync(file('pages/mine/index.js'))],
  ['app-json', 'requiredPrivateInfos', (file) => replaceIn(file('app.json'), '"getLocation"', '"getPosition"')],
  ['app-json', 'no component', (file) => replaceIn(file('pages/home/index.json'), '../../comp', '../../gone')],
  ['quality', 'LAZYCODE_LOADING_OPEN', (file) => replaceIn(file('app.json'), 'lazyCodeLoading', 'comment')],
  ['sizes', '__APP__', (file) => writeFileSync(file('icons/tabs/huge.png'), Buffer.alloc(2.5 * 1024 * 1024))],
  ['privacy', 'not declared', (file) => replaceIn(file('app.json'), '"getLocation",', '')],
];

describe.each([...new Set(CHECKS.map(([name]) => name))])('%s', (name) => {
  it('is content with the mini-program', () => {
    expect(check(name, CLIENT)).toEqual({ refused: false, words: expect.any(String) });
  });

  it.each(CHECKS.filter(([one]) => one === name))('%s finds a fault of %s', (_name, words, plant) => {
    const folder = mkdtempSync(join(tmpdir(), 'ssp-weapp-'));
    cpSync(join(CLIENT, 'project.config.json'), join(folder, 'project.config.json'));
    cpSync(join(CLIENT, 'dist/weapp'), join(folder, 'dist/weapp'), { recursive: true });
    plant((path) => join(folder, 'dist/weapp', path));
    const { refused, words: said } = check(name, folder);
    rmSync(folder, { recursive: true });
    expect(refused).toBe(true);
    expect(said).toContain(words);
  });
});
