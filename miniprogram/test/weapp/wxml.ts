import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

/** A node of a page as WeChat's own compiler draws it; texts are strings. */
export interface Drawn {
  tag: string;
  attr?: Record<string, unknown>;
  children: (Drawn | string)[];
}

type Templates = (path: string, data: string) => Drawn | undefined;

/** As deep as Taro nests components before it would be a circle. */
const DEEPEST = 200;

/** The compiler as it comes may not be run: a copy may. */
const compiler = (folder: string): string => {
  const home = dirname(createRequire(__filename).resolve('miniprogram-compiler/package.json'));
  const program = join(folder, 'wcc');
  copyFileSync(join(home, 'bin', process.platform === 'darwin' ? 'mac' : 'linux', 'wcc'), program);
  chmodSync(program, 0o755);
  return program;
};

const templateFiles = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(wxml|wxs)$/.test(file))
    .map((file) => `./${file}`);

const compile = (dist: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ssp-wcc-'));
  try {
    const options = { cwd: dist, encoding: 'utf8', maxBuffer: 64 << 20 } as const;
    const { status, stdout, stderr } = spawnSync(compiler(folder), ['-d', ...templateFiles(dist)], options);
    if (status !== 0) throw new Error(`WXML: ${stderr || stdout}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * Compiles the templates of a mini-program with WeChat's compiler. What they draw with adds to the language's own
 * objects and knows a plain object by its constructor: it gets a world of its own, and data as text.
 * Throws with file and line.
 */
export const compileTemplates = (dist: string): ((route: string, data: object) => Drawn) => {
  const code = `(function (window, global) { var $gwx, __WXML_GLOBAL__; ${compile(dist)};
    return (path, data) => { const draw = $gwx(path); return draw && draw(JSON.parse(data)); };
  })({}, {})`;
  const templates = vm.runInContext(code, vm.createContext(), { filename: 'wxml.js' }) as Templates;
  return (route, data) => expand(templates, drawWith(templates, route, data), 0);
};

const drawWith = (templates: Templates, path: string, data: object): Drawn => {
  const drawn = templates(`./${path}.wxml`, JSON.stringify(data));
  if (!drawn) throw new Error(`no template for ${path}`);
  return drawn;
};

/** Past a certain depth Taro goes on in a component of its own, which draws its part by itself. */
const expand = (templates: Templates, node: Drawn, depth: number): Drawn => {
  if (depth > DEEPEST) throw new Error('a page without end');
  const nested = node.tag === 'wx-comp';
  const own = nested ? drawWith(templates, 'comp', { i: node.attr?.i, l: node.attr?.l }).children : node.children;
  const children = own.map((child) => (typeof child === 'object' ? expand(templates, child, depth + 1) : child));
  return { ...node, children };
};
