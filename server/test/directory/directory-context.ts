import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CoreModule } from '../../src/core/core.module';
import { ImportModule } from '../../src/modules/import/import.module';
import { RoutingModule } from '../../src/modules/routing/routing.module';
import type { Engine } from '../support/engines/engines';
import { TestClock } from '../support/test-clock';
import { openTestDatabase } from '../support/test-database';
import { testSettings } from '../support/test-settings';

@Module({})
class DirectoryModule {}

export interface Directory {
  app: INestApplicationContext;
  clock: TestClock;
  close(): Promise<void>;
}

/** The directory's modules on an empty, migrated database; no HTTP. */
export const openDirectory = async (engine: Engine): Promise<Directory> => {
  const { settings, dataSource, close } = await openTestDatabase(engine);
  await dataSource.destroy();
  const clock = new TestClock();
  const imports = [CoreModule.forRoot(testSettings(settings), { clock }), ImportModule, RoutingModule];
  const module = { module: DirectoryModule, imports };
  const app = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  return {
    app,
    clock,
    async close() {
      await app.close();
      await close();
    },
  };
};
