import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A node of a page as WeChat's own compiler draws it; texts are strings. */
export interface Drawn {
  tag: string;
  attr?: Record<string, unknown>;
  children: (Drawn | string)[];
}

type Draw = (data: object) => Drawn;
type Templates = (path: string) => Draw | undefined;

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
 * Compiles the templates of a mini-program with WeChat's compiler.
 * The result must come from this very world: it knows an object by its constructor. Throws with file and line.
 */
export const compileTemplates = (dist: string): ((route: string, data: object) => Drawn) => {
  const templates = new Function('window', 'global', `var $gwx,__WXML_GLOBAL__;${compile(dist)};return $gwx`)({}, {});
  return (route, data) => drawWith(templates as Templates, route, data, existsSync(join(dist, 'comp.wxml')));
};

const drawWith = (templates: Templates, route: string, data: object, nests: boolean): Drawn => {
  const draw = templates(`./${route}.wxml`);
  if (!draw) throw new Error(`no template for ${route}`);
  return nests ? expand(templates('./comp.wxml')!, draw(data), 0) : draw(data);
};

/** Past a certain depth Taro goes on in a component of its own, which draws its part by itself. */
const expand = (component: Draw, node: Drawn, depth: number): Drawn => {
  if (depth > DEEPEST) throw new Error('a page without end');
  const own = node.tag === 'wx-comp' ? component({ i: node.attr?.i, l: node.attr?.l }).children : node.children;
  const children = own.map((child) => (typeof child === 'string' ? child : expand(component, child, depth + 1)));
  return { ...node, children };
};
