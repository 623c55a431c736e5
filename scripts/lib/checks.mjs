import { performance } from 'node:perf_hooks';
import { build } from './build.mjs';
import { buildClient } from './build-client.mjs';
import { binary, inRoot, root } from './paths.mjs';
import { runNode } from './run.mjs';

const tool = (packageName, command, args, cwd = root) =>
  runNode(binary(packageName, command), args, { quiet: true, cwd });

/** Each workspace with walls of its own has them in `.dependency-cruiser.cjs`. */
const walls = (cwd, ...folders) =>
  tool('dependency-cruiser', 'depcruise', ['--output-type', 'err-long', ...folders], cwd);

const builder = (title, start) => ({
  title,
  run: () =>
    start().then(
      () => ({ code: 0 }),
      (error) => ({ code: 1, output: error.message }),
    ),
});

const compiler = builder('类型 tsc', build);

const clientTypes = {
  title: '类型 tsc（小程序）',
  run: () => tool('typescript', 'tsc', ['-p', 'miniprogram']),
};

const testTypes = (title, folder) => ({ title, run: () => tool('typescript', 'tsc', ['-p', folder]) });

/** Each workspace's walls; imports of the shared package lead to what is compiled. */
const wallChecks = [
  { title: '边界 dependency-cruiser', run: () => walls(root, 'shared/src', 'server/src', 'server/test') },
  { title: '边界 dependency-cruiser（小程序）', run: () => walls(inRoot('miniprogram'), 'src') },
];

/** The checks beside the tests, long ones first. */
const checks = [
  builder('构建 浏览器页面', () => buildClient('h5')),
  builder('构建 小程序', () => buildClient('weapp')),
  { title: '格式 prettier', run: () => tool('prettier', 'prettier', ['--check', '.', '--log-level', 'warn']) },
  { title: '规则 eslint', run: () => tool('eslint', 'eslint', ['.', '--max-warnings', '0']) },
  clientTypes,
  testTypes('类型 tsc（测试）', 'server/test'),
  testTypes('类型 tsc（小程序测试）', 'miniprogram/test'),
  ...wallChecks,
];

async function runCheck({ title, run }) {
  const startedAt = performance.now();
  const { code, output } = await run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${title}（${seconds} 秒）`);
  if (code !== 0) console.log(output);
  return code === 0;
}

/** Takes checks from the queue until it is empty. Resolves to the number of failures. */
async function workOff(queue) {
  let failures = 0;
  for (let check = queue.shift(); check !== undefined; check = queue.shift()) {
    if (!(await runCheck(check))) failures += 1;
  }
  return failures;
}

/** Only compiles, for the tests that start what is compiled. Resolves to the number of failures. */
export const runCompiler = () => workOff([compiler]);

/** Compiles, then works two checks off at a time, also after one failed. Resolves to the number of failures. */
async function runAfterCompiler(chosen) {
  const failed = await runCompiler();
  const queue = [...chosen];
  const counts = await Promise.all([workOff(queue), workOff(queue)]);
  return failed + counts[0] + counts[1];
}

export const runChecks = () => runAfterCompiler(checks);

/** Who imports whom. */
export const runWalls = () => runAfterCompiler(wallChecks);
