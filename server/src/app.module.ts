import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AccessGuard } from './common/access/access.guard';
import { ProblemFilter } from './common/http/problem.filter';
import { createValidationPipe } from './common/validation/validation.pipe';
import type { Settings } from './config/settings';
import { CoreModule, type CoreOverrides } from './core/core.module';
import { GatewaysModule } from './gateways/gateways.module';
import { StorageModule } from './gateways/storage/storage.module';
import { OperationsModule } from './modules/operations/operations.module';
import { AccountModule } from './modules/account/account.module';
import { OwnDataModule } from './modules/account/own-data/own-data.module';
import { SessionGuard } from './modules/account/sessions/session.guard';
import { AreaModule } from './modules/area/area.module';
import { CalendarModule } from './modules/calendar/calendar.module';
import { CallbackModule } from './modules/callback/callback.module';
import { CategoryModule } from './modules/category/category.module';
import { ClientSettingsModule } from './modules/client-settings/client-settings.module';
import { GeocodingModule } from './modules/geocoding/geocoding.module';
import { KnowledgeModule } from './modules/knowledge/knowledge.module';
import { NotificationModule } from './modules/notification/notification.module';
import { PhotoFilesModule } from './modules/photo/photo-files.module';
import { PhotoModule } from './modules/photo/photo.module';
import { ReportModule } from './modules/report/report.module';
import { RewardModule } from './modules/reward/reward.module';
import { RoutingModule } from './modules/routing/routing.module';
import { SquareModule } from './modules/square/square.module';
import { StaffAdminModule } from './modules/staff-admin/staff-admin.module';
import { StatisticsModule } from './modules/statistics/statistics.module';
import { UnitModule } from './modules/unit/unit.module';
import { OutboxModule } from './outbox/outbox.module';

/** The composition root: every module of the product, and what guards every route. */
@Module({})
export class AppModule {
  static forRoot(settings: Settings, overrides: CoreOverrides = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CoreModule.forRoot(settings, overrides),
        GatewaysModule,
        StorageModule,
        OutboxModule,
        OperationsModule,
        AccountModule,
        OwnDataModule,
        AreaModule,
        CalendarModule,
        CallbackModule,
        CategoryModule,
        ClientSettingsModule,
        GeocodingModule,
        KnowledgeModule,
        NotificationModule,
        PhotoModule,
        PhotoFilesModule,
        ReportModule,
        RewardModule,
        RoutingModule,
        SquareModule,
        StaffAdminModule,
        StatisticsModule,
        UnitModule,
      ],
      providers: [
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useFactory: createValidationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
