import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Problem } from '../common/problem';
import type { Settings } from '../config/settings';
import { SettingsError } from '../config/settings-error';
import { CoreModule } from '../core/core.module';
import { createDataSource } from '../database/data-source';
import { isOccupied } from '../database/database-errors';
import { migrate } from '../database/migrate';
import { entities } from '../entities';
import { ImportModule } from '../modules/import/import.module';

/** The part of the product that operators' commands need: no HTTP server, no jobs. */
@Module({})
class CommandModule {}

/** Runs an operator's command against the installation's tables. @returns the exit code; a failure is printed as 1. */
export const runCommand = async (
  load: () => Settings,
  work: (app: INestApplicationContext) => Promise<number>,
): Promise<number> => {
  try {
    const app = await openContext(load());
    try {
      return await work(app);
    } finally {
      await app.close();
    }
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    return 1;
  }
};

/** With the tables brought up to date: a command may well come before the first start. */
const openContext = async (settings: Settings): Promise<INestApplicationContext> => {
  const dataSource = await createDataSource(settings, entities).initialize();
  try {
    await migrate(dataSource, settings.MYSQL_ADMIN_URL);
  } finally {
    await dataSource.destroy();
  }
  const module = { module: CommandModule, imports: [CoreModule.forRoot(settings), ImportModule] };
  return NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
};

/** One line for what an operator can mend, the stack for the rest. */
export const explain = (error: unknown): string => {
  if (error instanceof SettingsError) return error.message;
  if (error instanceof Problem) return error.detail ?? error.title;
  if (isOccupied(error)) return '数据库一直被其他进程占用，这次什么都没有写入。请稍后重试。';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};
