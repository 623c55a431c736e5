import 'reflect-metadata';
import { loadSettings } from './config/load-settings';
import { SettingsError } from './config/settings-error';
import { createApp } from './http/create-app';
import { stopWhenTold } from './http/stop-when-told';

/** The product's process: HTTP, jobs, or both, as ROLE says. */
const start = async (): Promise<void> => {
  const settings = loadSettings(process.env);
  const app = await createApp(settings);
  stopWhenTold(() => app.close());
  if (settings.ROLE !== 'worker') await app.listen(settings.PORT, '0.0.0.0');
  process.stdout.write(`suishoupai ${settings.ROLE} is ready on port ${settings.PORT}\n`);
};

const explain = (error: unknown): string => {
  if (error instanceof SettingsError) return error.message;
  if ((error as { code?: string }).code === 'EADDRINUSE') return '端口已被占用：请用 PORT=… 换一个端口';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

start().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
