import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from './engines/scratch.mjs';
import { binary } from './paths.mjs';
import { runNode } from './run.mjs';

/** A file of tests that cannot even be loaded counts as one failure, and so does a run that ends without a result. */
function count(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** Runs jest with the caller's arguments added. Resolves to `{ passed, failed }`. */
export async function runTests(args, env) {
  const folder = mkdtempSync(join(scratch, 'ssp-jest-'));
  const result = join(folder, 'result.json');
  const own = ['--config', 'jest.config.ts', '--json', `--outputFile=${result}`];
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { code } = await runNode(binary('jest'), [...own, ...args], {
    env: { ...process.env, NODE_ENV: 'test', TMPDIR: folder, ...env },
  });
  return count(result, code);
}
