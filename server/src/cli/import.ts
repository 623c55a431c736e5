import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { loadSettings } from '../config/load-settings';
import { ImportFile, type ImportKind, type ImportOrder, type Terminal } from '../modules/import/import.api';
import { runCommand } from './run-command';

const USAGE = '用法：npm run import -- areas|units|categories|staff 文件.csv [--yes]';
const KINDS: readonly string[] = ['areas', 'units', 'categories', 'staff'] satisfies ImportKind[];

const terminal: Terminal = {
  print: (line) => process.stdout.write(`${line}\n`),
  async confirm(question) {
    if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
    const asked = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return /^(y|yes|是)$/i.test((await asked.question(question)).trim());
    } finally {
      asked.close();
    }
  },
};

/** What the command line orders; a string says why it cannot be done. */
const orderOf = (args: readonly string[]): ImportOrder | string => {
  const [kind, file, ...rest] = args.filter((arg) => arg !== '--yes');
  if (kind === undefined || file === undefined || rest.length > 0 || !KINDS.includes(kind)) return USAGE;
  try {
    return { kind: kind as ImportKind, bytes: readFileSync(file), yes: args.includes('--yes') };
  } catch (error) {
    return `读不到文件 ${file}（${(error as NodeJS.ErrnoException).code ?? String(error)}）`;
  }
};

const main = async (): Promise<number> => {
  const order = orderOf(process.argv.slice(2));
  if (typeof order !== 'string') {
    return runCommand(
      () => loadSettings(process.env),
      (app) => app.get(ImportFile).execute(order, terminal),
    );
  }
  process.stderr.write(`${order}\n`);
  return 1;
};

void main().then((code) => {
  process.exitCode = code;
});
