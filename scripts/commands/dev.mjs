import { spawn } from 'node:child_process';
import { finishBuild } from '../lib/build.mjs';
import { binary, root } from '../lib/paths.mjs';
import { setup } from '../lib/setup.mjs';
import { startTown, takePlace } from './start.mjs';

/** Compiles on every change and calls `onSuccess` each time that it worked, the first time included. */
function watch(onSuccess) {
  const args = [binary('typescript', 'tsc'), '-b', '--watch', '--preserveWatchOutput', 'shared', 'server'];
  const compiler = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => compiler.kill());
  compiler.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    if (text.includes('Found 0 errors')) onSuccess();
  });
}

/** `npm start` that compiles and restarts by itself after each change. */
export async function main(args) {
  const settings = await takePlace(args);
  await setup();
  await startTown(settings, args, (town) => {
    let first = true; // that build is what already runs
    watch(() => {
      finishBuild();
      if (!first) void town.restart();
      first = false;
    });
  });
}
