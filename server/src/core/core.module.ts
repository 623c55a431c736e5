import { DynamicModule, Global, Inject, Module, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Cleaning } from '../common/cleaning';
import { CLOCK, type Clock } from '../common/clock';
import { Keyrings } from '../common/crypto/keyring';
import { FirstAnswer } from '../common/idempotency/first-answer';
import { OldAnswersRepository } from '../common/idempotency/old-answers.repository';
import { IDS, RandomIds, type Ids } from '../common/ids';
import { LOG, type Log } from '../common/log';
import { PinoLog } from '../common/pino-log';
import { RateLimits } from '../common/rate/rate-limits';
import { SystemClock } from '../common/system-clock';
import { Settings } from '../config/settings';
import { createDataSource } from '../database/data-source';
import { Database } from '../database/database';
import { UnitOfWork } from '../database/unit-of-work';
import { entities } from '../entities';
import { AuditTrail } from '../modules/audit/audit.api';
import { Outbox } from '../outbox/outbox';
import { RelayNudge } from '../outbox/relay-nudge';

/** What tests replace: time, ids, and where lines for operators go. */
export interface CoreOverrides {
  clock?: Clock;
  ids?: Ids;
  log?: Log;
}

/** What every module stands on. The tables must exist: `migrate()` runs before the application is built. */
@Global()
@Module({})
export class CoreModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static forRoot(settings: Settings, overrides: CoreOverrides = {}): DynamicModule {
    const providers = providersOf(settings, overrides);
    return {
      module: CoreModule,
      imports: [DiscoveryModule],
      providers,
      exports: [DiscoveryModule, ...providers.map((provider) => ('provide' in provider ? provider.provide : provider))],
    };
  }

  /** The last stage of a shutdown: requests are answered and jobs have ended by then. */
  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

/** Tests let a whole city act from one address while the clock stands still. */
const TEST_GENEROSITY = 1_000;

const providersOf = (settings: Settings, { clock, ids, log }: CoreOverrides): Provider[] => [
  { provide: Settings, useValue: settings },
  { provide: LOG, useFactory: () => log ?? new PinoLog(settings.NODE_ENV === 'test' ? 'silent' : 'info') },
  { provide: DataSource, useFactory: () => createDataSource(settings, entities).initialize() },
  {
    provide: CLOCK,
    inject: [DataSource, LOG],
    useFactory: (dataSource: DataSource, lines: Log) => clock ?? SystemClock.following(dataSource, lines),
  },
  { provide: IDS, inject: [CLOCK], useFactory: (time: Clock) => ids ?? new RandomIds(time) },
  { provide: RateLimits, useValue: new RateLimits(settings.NODE_ENV === 'test' ? TEST_GENEROSITY : 1) },
  Database,
  UnitOfWork,
  RelayNudge,
  Outbox,
  AuditTrail,
  Keyrings,
  FirstAnswer,
  Cleaning,
  OldAnswersRepository,
];
