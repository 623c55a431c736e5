import { performance } from 'node:perf_hooks';
import { build } from './build.mjs';
import { binary, inRoot, root } from './paths.mjs';
import { runNode } from './run.mjs';

const tool = (packageName, command, args, cwd = root) =>
  runNode(binary(packageName, command), args, { quiet: true, cwd });

/** Each workspace with walls of its own has them in `.dependency-cruiser.cjs`. */
const walls = (cwd, ...folders) =>
  tool('dependency-cruiser', 'depcruise', ['--output-type', 'err-long', ...folders], cwd);

const compiler = {
  title: '类型 tsc',
  run: () =>
    build().then(
      () => ({ code: 0 }),
      (error) => ({ code: 1, output: error.message }),
    ),
};

const clientTypes = {
  title: '类型 tsc（小程序）',
  run: () => tool('typescript', 'tsc', ['-p', 'miniprogram']),
};

const testTypes = (title, folder) => ({ title, run: () => tool('typescript', 'tsc', ['-p', folder]) });

/** Compiled first: imports of the shared package lead to what is compiled. */
const compiledWalls = [
  compiler,
  {
    title: '边界 dependency-cruiser',
    run: () => walls(root, 'shared/src', 'server/src', 'server/test'),
  },
  {
    title: '边界 dependency-cruiser（小程序）',
    run: () => walls(inRoot('miniprogram'), 'src'),
  },
];

/** The checks beside the tests. */
const checks = [
  { title: '格式 prettier', run: () => tool('prettier', 'prettier', ['--check', '.', '--log-level', 'warn']) },
  { title: '规则 eslint', run: () => tool('eslint', 'eslint', ['.', '--max-warnings', '0']) },
  ...compiledWalls,
  clientTypes,
  testTypes('类型 tsc（测试）', 'server/test'),
  testTypes('类型 tsc（小程序测试）', 'miniprogram/test'),
];

async function runCheck({ title, run }) {
  const startedAt = performance.now();
  const { code, output } = await run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${title}（${seconds} 秒）`);
  if (code !== 0) console.log(output);
  return code === 0;
}

async function runEach(chosen) {
  let failures = 0;
  for (const check of chosen) if (!(await runCheck(check))) failures += 1;
  return failures;
}

/** Runs every check, also after one failed. Resolves to the number of failures. */
export const runChecks = () => runEach(checks);

/** Only compiles, and checks who imports whom. Resolves to the number of failures. */
export const runWalls = () => runEach(compiledWalls);

/** Only compiles, for the tests that start what is compiled. Resolves to the number of failures. */
export const runCompiler = () => runEach([compiler]);
