import 'reflect-metadata';
import { loadSettings } from '../config/load-settings';
import { SettingsError } from '../config/settings-error';
import { isOccupied } from '../database/database-errors';
import { Refusal, prepare, type PrepareMode } from '../demo/prepare-installation';

const MODES: Readonly<Record<string, PrepareMode>> = { '--demo': 'demo', '--empty': 'empty' };

const USAGE = '没有准备。用法：node scripts/run-cli.mjs prepare [--demo|--empty]';

/** Half a city must not go on growing beside the next start. */
const leaveWithSupervisor = (): void => {
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
};

/**
 * Called by every start, before the product: brings the tables up to date; with `--demo` fills an empty installation
 * with the demo city, with `--empty` opens the first administrator's account.
 */
const main = async (): Promise<void> => {
  leaveWithSupervisor();
  const option = process.argv[2];
  const mode = option === undefined ? 'migrate' : MODES[option];
  if (mode === undefined || process.argv.length > 3) throw new Refusal(USAGE);
  await prepare(loadSettings(process.env), mode, (line) => void process.stdout.write(`${line}\n`));
};

const explain = (error: unknown): string => {
  if (error instanceof SettingsError) return error.message;
  if (error instanceof Refusal) return error.message;
  if (isOccupied(error)) return '数据库一直被其他进程占用，请稍后重试。';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
