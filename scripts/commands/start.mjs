import { banner } from '../lib/banner.mjs';
import { prepareDataDir } from '../lib/data-dir.mjs';
import { lock } from '../lib/lock.mjs';
import { requireOptions } from '../lib/options.mjs';
import { requirePort } from '../lib/port.mjs';
import { readSettings } from '../lib/settings.mjs';
import { setup } from '../lib/setup.mjs';
import { onLeave } from '../lib/signals.mjs';
import { createTown } from '../lib/town.mjs';

async function requirePorts({ port, sandboxPort, sandbox }) {
  await requirePort(port, '请用 PORT=… 换一个端口。');
  if (sandbox) await requirePort(sandboxPort, '模拟平台需要 PORT 的下一个端口，请用 PORT=… 换一个。');
}

/**
 * Options, settings, data folder and ports: all that can be refused before installing and compiling, which take minutes. The
 * folder is locked from then on. Needs no package. Resolves to the settings, throws Refusal.
 */
export async function takePlace(args) {
  requireOptions(args, ['--empty']);
  const settings = readSettings();
  prepareDataDir(settings.dataDir);
  process.once('exit', lock(settings.dataDir));
  await requirePorts(settings);
  return settings;
}

/** Starts everything and stays until a signal or a failure; `then(town)` goes on once it runs. */
export async function startTown(settings, args, then) {
  await requirePorts(settings); // what was free before the installation need not be now

  const leave = async (code) => {
    await town.close();
    process.exit(code);
  };
  const town = createTown(settings, { empty: args.includes('--empty'), onGiveUp: () => void leave(1) });
  onLeave(() => {
    console.log('\n正在停止……');
    return leave(0);
  });
  try {
    await town.open();
  } catch (error) {
    await town.close();
    throw error;
  }
  console.log(banner(settings));
  await then?.(town);
}

export async function main(args) {
  const settings = await takePlace(args);
  await setup();
  await startTown(settings, args);
}
