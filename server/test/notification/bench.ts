import { randomBytes } from 'node:crypto';
import { Global, Module, type Provider } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { CLOCK } from '../../src/common/clock';
import { Keyrings } from '../../src/common/crypto/keyring';
import { IDS, RandomIds } from '../../src/common/ids';
import { Settings } from '../../src/config/settings';
import { Database } from '../../src/database/database';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { GatewaysModule } from '../../src/gateways/gateways.module';
import { SMS_GATEWAY } from '../../src/gateways/sms/sms.port';
import { SUBSCRIBE_MESSAGES } from '../../src/gateways/subscribe-message/subscribe-message.port';
import { AuditTrail } from '../../src/modules/audit/audit.api';
import { CalendarModule } from '../../src/modules/calendar/calendar.module';
import { NotificationModule } from '../../src/modules/notification/notification.module';
import { Outbox } from '../../src/outbox/outbox';
import { RelayNudge } from '../../src/outbox/relay-nudge';
import type { Engine } from '../support/engines/engines';
import { TestClock } from '../support/test-clock';
import { openTestDatabase } from '../support/test-database';
import { FakeCards, FakeSms } from './fake-phones';
import { Town } from './town';

const settings = (): Settings =>
  Object.assign(new Settings(), {
    WECHAT_TEMPLATE_ACCEPTED: 'tpl-accepted',
    WECHAT_TEMPLATE_RESULT: 'tpl-result',
    WECHAT_TEMPLATE_REWARD: 'tpl-reward',
    SMS_TEMPLATE_NOTICE: '100001',
    KEY_PHOTO: randomBytes(32).toString('base64'),
    KEY_PERSONAL: randomBytes(32).toString('base64'),
    KEY_BLIND_INDEX: randomBytes(32).toString('base64'),
  });

const globalModule = (providers: Provider[]): new () => object => {
  class Stand {}
  Global()(Stand);
  Module({ providers, exports: providers.map((one) => ('provide' in one ? one.provide : one)) })(Stand);
  return Stand;
};

/** The notification and calendar modules on a real database, with phones that are only noted down. */
export const openBench = async (engine: Engine) => {
  const database = await openTestDatabase(engine);
  const clock = new TestClock();
  const cards = new FakeCards();
  const sms = new FakeSms();
  const core = globalModule([
    { provide: Settings, useValue: settings() },
    { provide: DataSource, useValue: database.dataSource },
    { provide: CLOCK, useValue: clock },
    { provide: IDS, useValue: new RandomIds(clock) },
    Keyrings,
    Database,
    UnitOfWork,
    RelayNudge,
    Outbox,
    AuditTrail,
  ]);
  const phones = globalModule([
    { provide: SUBSCRIBE_MESSAGES, useValue: cards },
    { provide: SMS_GATEWAY, useValue: sms },
  ]);
  const module = await Test.createTestingModule({ imports: [core, NotificationModule, CalendarModule] })
    .overrideModule(GatewaysModule)
    .useModule(phones)
    .compile();
  const town = new Town(module.get(Database), module.get(IDS), clock, module.get(Keyrings));
  await town.build();
  return { module, town, clock, cards, sms, database: module.get(Database), close: () => database.close() };
};

export type Bench = Awaited<ReturnType<typeof openBench>>;
