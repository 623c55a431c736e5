import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Settings } from '../config/settings';
import { CoreModule } from '../core/core.module';
import { CalendarModule } from '../modules/calendar/calendar.module';
import { FirstAdmin } from '../modules/import/import.api';
import { ImportModule } from '../modules/import/import.module';
import { StaffQueries } from '../modules/staff-admin/staff-admin.api';

@Module({})
class FirstAccountModule {}

/** Makes the first administrator of an installation that has none, and shows his password. Knows the holidays as well. */
export const openFirstAccount = async (settings: Settings, tell: (line: string) => void): Promise<void> => {
  const module = { module: FirstAccountModule, imports: [CoreModule.forRoot(settings), CalendarModule, ImportModule] };
  const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
  try {
    if (await app.get(StaffQueries, { strict: false }).adminExists()) return;
    const password = await app.get(FirstAdmin, { strict: false }).execute('admin', false);
    tell('已创建管理员账号。一次性密码只显示这一次，首次登录须修改：');
    tell('  用户名  admin');
    tell(`  密码    ${password}`);
  } finally {
    await app.close();
  }
};
