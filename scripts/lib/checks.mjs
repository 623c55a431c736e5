import { performance } from 'node:perf_hooks';
import { binary } from './paths.mjs';
import { runNode } from './run.mjs';

/** The checks beside the tests, cheapest first. */
const checks = [
  { title: '格式 prettier', file: () => binary('prettier'), args: ['--check', '.', '--log-level', 'warn'] },
  { title: '规则 eslint', file: () => binary('eslint'), args: ['.', '--max-warnings', '0'] },
  {
    title: '边界 dependency-cruiser',
    file: () => binary('dependency-cruiser', 'depcruise'),
    args: ['--config', '.dependency-cruiser.cjs', 'shared/src', 'server/src', 'server/test'],
  },
  { title: '类型 tsc', file: () => binary('typescript', 'tsc'), args: ['-b', 'shared', 'server'] },
];

async function runCheck({ title, file, args }) {
  const startedAt = performance.now();
  const { code, output } = await runNode(file(), args, { quiet: true });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${title}（${seconds} 秒）`);
  if (code !== 0) console.log(output);
  return code === 0;
}

/** Runs every check, also after one failed. Resolves to `{ passed, failed }`. */
export async function runChecks() {
  const results = [];
  for (const check of checks) results.push(await runCheck(check));
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}
