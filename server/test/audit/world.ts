import { createHash, randomBytes } from 'node:crypto';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import type { DataSource } from 'typeorm';
import { AuditModule } from '../../src/audit/audit.module';
import { INVARIANTS, type Invariant } from '../../src/audit/invariant';
import { runAudit, type Verdict } from '../../src/audit/run-audit';
import { Keyrings } from '../../src/common/crypto/keyring';
import { sealBytes } from '../../src/common/crypto/sealed-bytes';
import { Settings } from '../../src/config/settings';
import { PAYOUT_GATEWAY } from '../../src/gateways/payout/payout.port';
import { OBJECT_STORAGE, type ObjectStorage } from '../../src/gateways/storage/storage.port';
import { objectKey, type PhotoObject } from '../../src/modules/photo/object-keys';
import { Photo } from '../../src/modules/photo/photo.entity';
import { serverEnvironment } from '../../src/sandbox/credentials';
import type { Engine } from '../support/engines/engines';
import { FakePayouts } from '../support/fakes/payout.fake';
import { TestClock } from '../support/test-clock';
import { openTestDatabase, type TestDatabase } from '../support/test-database';
import { addMoney, addReward } from './money';
import { addLead, addPlaces, addReport, DEADLINE, FILED_AT, idOf, type Step, UNIT } from './rows';
import { StandIn } from './stand-in';
import { testCredentials } from '../support/test-credentials';

const credentials = testCredentials;
const key = () => randomBytes(32).toString('base64');
const keys = { KEY_PHOTO: key(), KEY_PERSONAL: key(), KEY_BLIND_INDEX: key() };

const HANDLED: readonly Step[] = [
  ['submit', 'dispatcher', 'submitted', 1],
  ['transfer', 'dispatcher', 'transferred', 2],
  ['assign', 'unitLead', 'transferred', 3],
  ['accept', 'handler', 'handling', 4],
  ['message', 'dispatcher', 'handling', 4],
  ['grantExtension', 'reviewer', 'handling', 5],
];
const CLOSED: readonly Step[] = [
  ...HANDLED,
  ['resolve', 'handler', 'reviewing', 6],
  ['approve', 'reviewer', 'closed', 7],
];
const REFUSED_APPEAL: readonly Step[] = [
  ['submit', 'dispatcher', 'submitted', 1],
  ['decline', 'dispatcher', 'declined', 2],
  ['appeal', 'citizen', 'appealing', 3],
  ['rejectAppeal', 'reviewer', 'declined', 4],
];

export const REPORTS = { fresh: idOf('RA'), handled: idOf('RB'), paid: idOf('RC'), claiming: idOf('RD') };
export const PHOTO = idOf('PHT');
export const BILLS = { paid: `${idOf('RWRC0')}A1`, claiming: `${idOf('RWRD0')}A1` };

/** A small world in which everything is right, its platform, and the auditor. */
export class World {
  readonly clock = new TestClock();
  readonly payouts = new FakePayouts();

  private constructor(
    private readonly opened: TestDatabase,
    readonly standIn: StandIn,
    private module?: TestingModule,
  ) {}

  static async open(engine: Engine): Promise<World> {
    const world = new World(await openTestDatabase(engine), await StandIn.open());
    await world.build();
    return world;
  }

  get database(): DataSource {
    return this.opened.dataSource;
  }

  get storage(): ObjectStorage {
    return this.module!.get(OBJECT_STORAGE);
  }

  get keyrings(): Keyrings {
    return this.module!.get(Keyrings);
  }

  /** The auditor, with these settings from now on. */
  async assemble(changes: Partial<Settings> = {}): Promise<void> {
    await this.module?.close();
    const environment = { ...serverEnvironment(credentials, this.standIn.url), ...this.opened.settings, ...keys };
    const settings = Object.assign(new Settings(), environment, { NODE_ENV: 'test' }, changes);
    this.module = await Test.createTestingModule({ imports: [AuditModule.forRoot(settings, { clock: this.clock })] })
      .overrideProvider(PAYOUT_GATEWAY)
      .useValue(this.payouts)
      .compile();
  }

  audit(pause = async () => {}): Promise<Verdict[]> {
    return runAudit(this.module!.get<Invariant[]>(INVARIANTS), pause);
  }

  /** A file of that age. */
  async putFile(id: string, object: PhotoObject, bytes: Buffer, ageHours: number): Promise<void> {
    await this.storage.put(objectKey(id, object), bytes);
    const at = new Date(this.clock.now().getTime() - ageHours * 3_600_000);
    await utimes(join(this.opened.settings.DATA_DIR, 'photos', objectKey(id, object)), at, at);
  }

  sealed(id: string, bytes: Buffer): Buffer {
    return sealBytes(this.keyrings.photo, bytes, id);
  }

  /** Does statements on a connection that lets rows pass no CHECK would. */
  async unchecked(...statements: string[]): Promise<void> {
    const sqlite = this.database.options.type === 'better-sqlite3';
    const runner = this.database.createQueryRunner();
    await runner.query(sqlite ? 'PRAGMA ignore_check_constraints = ON' : 'SET check_constraint_checks = 0');
    for (const statement of statements) await runner.query(statement);
    await runner.query(sqlite ? 'PRAGMA ignore_check_constraints = OFF' : 'SET check_constraint_checks = 1');
    await runner.release();
  }

  async close(): Promise<void> {
    await this.module?.close();
    await this.opened.close();
    await this.standIn.close();
  }

  private async build(): Promise<void> {
    await this.assemble();
    await addPlaces(this.database);
    await addMoney(this.database);
    await this.buildReports();
    const bills = [
      await addReward(this.database, this.keyrings, REPORTS.paid, 'paid'),
      await addReward(this.database, this.keyrings, REPORTS.claiming, 'claiming'),
    ];
    this.standIn.bills = bills;
    await this.buildPhoto();
  }

  private async buildReports(): Promise<void> {
    const withUnit = { leadUnitId: UNIT, deadline: DEADLINE };
    const closed = { ...withUnit, closedAt: FILED_AT, outcome: 'rectified' as const };
    await addReport(this.database, 'RA', HANDLED.slice(0, 1));
    await addReport(this.database, 'RB', HANDLED, withUnit);
    await addReport(this.database, 'RC', CLOSED, closed);
    await addReport(this.database, 'RD', CLOSED, closed);
    await addReport(this.database, 'RE', REFUSED_APPEAL, { declineReason: 'notOurs' });
    await addLead(this.database, REPORTS.handled, 'accepted');
    await addLead(this.database, REPORTS.paid, 'done');
    await addLead(this.database, REPORTS.claiming, 'done');
  }

  private async buildPhoto(): Promise<void> {
    const original = Buffer.from('a picture');
    await this.putFile(PHOTO, 'original', this.sealed(PHOTO, original), 48);
    await this.putFile(PHOTO, 'view', Buffer.from('view'), 48);
    await this.putFile(PHOTO, 'thumb', Buffer.from('thumb'), 48);
    await this.database.getRepository(Photo).insert({
      ...{ id: PHOTO, ownerPersonId: idOf('PRS'), uploadedAt: FILED_AT, bytes: original.length, width: 1, height: 1 },
      ...{ sha256: createHash('sha256').update(original).digest('hex'), perceptualHash: '0'.repeat(16), position: 0 },
      ...{ contentCheck: 'pass', reportId: REPORTS.handled, published: false },
    });
  }
}
