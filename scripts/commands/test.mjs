import { runChecks, runCompiler } from '../lib/checks.mjs';
import { startEngines } from '../lib/engines/all.mjs';
import { install } from '../lib/install.mjs';
import { onLeave } from '../lib/signals.mjs';
import { runTests } from '../lib/tests.mjs';
import { installWechatTools } from '../lib/wechat-tools.mjs';

const strict = process.env.NOTHING_LEFT_OUT === '1';

/** Says what could not be tested here. Returns the number of failures that makes. */
function reportMissing(missing) {
  if (missing.length === 0) return 0;
  const titles = missing.map(({ title }) => title).join('、');
  console.log(`未安装 ${titles}，相关测试没有运行。安装后再试：`);
  for (const { remedy } of missing) console.log(`  ${remedy}`);
  return strict ? missing.length : 0;
}

async function runWithEngines(args) {
  let engines;
  onLeave(async () => {
    await engines?.stop();
    process.exit(1);
  });
  engines = await startEngines();
  try {
    return { missing: engines.missing, tests: await runTests(args, engines.env) };
  } finally {
    await engines.stop();
  }
}

/** Everything that can be checked here. With arguments: only the build and the tests, and jest gets the arguments. */
export async function main(args) {
  const only = args.length > 0;
  await install();
  const needsTools = !only || args.some((arg) => arg.includes('miniprogram'));
  const tools = needsTools ? installWechatTools() : undefined; // arrives while the checks are at work
  const failedChecks = await (only ? runCompiler() : runChecks());
  await tools;
  const { missing, tests } = await runWithEngines(args);
  const failed = failedChecks + tests.failed + reportMissing(missing);
  console.log(`${tests.passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
