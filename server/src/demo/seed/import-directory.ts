import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Settings } from '../../config/settings';
import { CoreModule, type CoreOverrides } from '../../core/core.module';
import { Database } from '../../database/database';
import { AuditTrail } from '../../modules/audit/audit.api';
import { ImportRows } from '../../modules/import/import.api';
import { ImportModule } from '../../modules/import/import.module';
import { markBegun } from './demo-marks';
import { giveDemoPasswords } from './demo-passwords.repository';
import { areaRows, categoryRows, staffRows, unitRows } from './rows';

@Module({})
class DirectoryModule {}

/** Areas, categories, units and accounts, as an import of the city's own lists brings them. */
export const importDirectory = async (settings: Settings, overrides: CoreOverrides): Promise<void> => {
  const module = { module: DirectoryModule, imports: [CoreModule.forRoot(settings, overrides), ImportModule] };
  const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
  try {
    await markBegun(app.get(AuditTrail));
    const rows = app.get(ImportRows);
    await rows.areas(areaRows);
    await rows.categories(categoryRows);
    await rows.units(unitRows);
    await rows.staff(staffRows);
    await giveDemoPasswords(app.get(Database).dataSource);
  } finally {
    await app.close();
  }
};
