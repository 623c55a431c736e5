import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportState } from '@suishoupai/shared/report/states';
import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/database/data-source';
import { reportEndings, type ReportContent, type ReportEnding } from '../../src/demo/content/content-types';
import { reports } from '../../src/demo/content/reports';
import { demoState } from '../../src/demo/seed/demo-state.queries';
import { seedDemoCity } from '../../src/demo/seed/seed-demo-city';
import { entities } from '../../src/entities';
import { passwordFits } from '../../src/modules/account/passwords';
import { StaffUser } from '../../src/modules/account/staff-user.entity';
import { Report } from '../../src/modules/report/entities/report.entity';
import { Reward } from '../../src/modules/reward/reward.entity';
import { OutboxEntry } from '../../src/outbox/outbox-entry.entity';
import { serverEnvironment } from '../../src/sandbox/credentials';
import { createSandbox } from '../../src/sandbox/sandbox.app';
import { openTestDatabase, type TestDatabase } from '../support/test-database';
import { testSettings } from '../support/test-settings';
import { availableEngines } from '../support/engines/engines';
import { freePort } from '../support/free-port';
import { testCredentials } from '../support/test-credentials';

const UNTIL = new Date('2026-11-22T08:00:00.000Z');
const credentials = testCredentials;

/** One of each ending, with the case that another is merged into, and two emergencies. */
const chosen = (): ReportContent[] => {
  const one = reportEndings.map((ending) => reports.find((report) => report.ending === ending)!);
  const keys = new Set([...one.flatMap(({ key, mergedInto }) => [key, mergedInto]), 'r024', 'r043']);
  return reports.filter(({ key }) => keys.has(key));
};

const STATES: Record<ReportEnding, ReportState> = {
  submitted: 'submitted',
  awaitingInfo: 'awaitingInfo',
  transferred: 'transferred',
  handling: 'handling',
  reviewing: 'reviewing',
  appealing: 'appealing',
  closedRewardedPaid: 'closed',
  closedRewardedClaimable: 'closed',
  closedNoReward: 'closed',
  declined: 'declined',
  merged: 'merged',
  withdrawn: 'withdrawn',
  interim: 'handling',
  returnedTwice: 'submitted',
};

interface City {
  database: TestDatabase;
  /** How the platforms were left. */
  phone: { now: number; smsPerDay: number; messages: string };
}

const seed = async (): Promise<City> => {
  const database = await openTestDatabase(availableEngines()[0]!);
  await database.dataSource.destroy();
  const port = await freePort();
  const pushUrl = `http://127.0.0.1:${port}/api/v1/callbacks/wechat`;
  const sandbox = await createSandbox({ dataFile: ':memory:', credentials, pushUrl });
  try {
    const url = await sandbox.listen({ host: '127.0.0.1', port: 0 });
    const settings = testSettings({ ...database.settings, ...serverEnvironment(credentials, url), PORT: port });
    await seedDemoCity({ settings, reports: chosen(), until: UNTIL, tell: () => undefined });
    return { database, phone: await look(sandbox) };
  } finally {
    await sandbox.close();
  }
};

const look = async (sandbox: FastifyInstance): Promise<City['phone']> => {
  const { now } = (await sandbox.inject('/control/clock')).json<{ now: string }>();
  const { quotas } = (await sandbox.inject('/control/settings')).json<{ quotas: { smsPerDay: number } }>();
  const users = [...new Set(chosen().map(({ user }) => user))];
  const phones = await Promise.all(users.map((user) => sandbox.inject(`/phone/${user}/messages`)));
  return { now: Date.parse(now), smsPerDay: quotas.smsPerDay, messages: phones.map(({ body }) => body).join() };
};

/** Drawn anew on every run: secrets, what the platforms draw, and in which order they send it. */
const DRAWN = /Sealed|Index$|Hash$|packageInfo|transferBillNo|checkTraceId|requestId|providerId/;
const PLATFORM_TABLES = new Set(['inbox_entry']);

const contents = async (dataSource: DataSource): Promise<Record<string, string[]>> => {
  const tables: Record<string, string[]> = {};
  for (const { tableName, target, columns } of dataSource.entityMetadatas) {
    if (PLATFORM_TABLES.has(tableName)) continue;
    const fixed = columns.map(({ propertyName }) => propertyName).filter((name) => !DRAWN.test(name));
    const rows = await dataSource.getRepository(target).find();
    tables[tableName] = rows.map((row) => JSON.stringify(fixed.map((name) => row[name]))).sort();
  }
  return tables;
};

describe('the demo city', () => {
  let city: City;
  let again: City;
  let dataSource: DataSource;
  beforeAll(async () => {
    city = await seed();
    again = await seed();
    dataSource = await createDataSource(city.database.settings, entities).initialize();
  }, 240_000);
  afterAll(async () => {
    await dataSource?.destroy();
    await city?.database.close();
    await again?.database.close();
  });

  it('plays every case to its ending', async () => {
    const found = await dataSource.getRepository(Report).find();
    const states = new Map(found.map(({ description, state }) => [description, state]));
    for (const { key, description, ending } of chosen()) {
      expect([key, states.get(description)]).toEqual([key, STATES[ending]]);
    }
    const returned = chosen().find(({ ending }) => ending === 'returnedTwice')!.description;
    expect(found.find(({ description }) => description === returned)).toMatchObject({ returns: 2 });
  });

  it('pays through the platform, and leaves the others to be claimed', async () => {
    const rewards = await dataSource.getRepository(Reward).find();
    const count = (ending: ReportEnding): number => chosen().filter((report) => report.ending === ending).length;
    expect(rewards.filter(({ state }) => state === 'paid')).toHaveLength(count('closedRewardedPaid'));
    expect(rewards.filter(({ state }) => state === 'claimable')).toHaveLength(count('closedRewardedClaimable'));
  });

  it('leaves nothing undone, failed or in the future', async () => {
    const entries = await dataSource.getRepository(OutboxEntry).find();
    expect(entries.filter(({ lastError, failedAt }) => lastError !== null || failedAt !== null)).toEqual([]);
    expect(entries.filter(({ doneAt, dueAt }) => doneAt === null && dueAt <= UNTIL)).toEqual([]);
    expect(entries.filter(({ createdAt }) => createdAt > UNTIL)).toEqual([]);
  });

  it('leaves the platforms in real time under their own limits, and messages on the phones', () => {
    expect(Math.abs(city.phone.now - Date.now())).toBeLessThan(240_000);
    expect(city.phone.smsPerDay).toBe(10);
    expect(city.phone.messages).toMatch(/LC-\d{6}-/);
    expect(city.phone.messages).toContain('"kind":"sms"');
    expect(city.phone.messages).toContain('"kind":"subscribe"');
  });

  it('is marked as finished, with accounts that open', async () => {
    expect(await demoState(dataSource)).toBe('demo');
    const file = join(city.database.settings.DATA_DIR, 'demo-accounts.json');
    expect(existsSync(file) && statSync(file).mode & 0o777).toBe(0o600);
    const accounts = JSON.parse(readFileSync(file, 'utf8')) as { username: string; password: string }[];
    for (const { username, password } of accounts.filter((account) => account.password !== '-')) {
      const staff = await dataSource.getRepository(StaffUser).findOneByOrFail({ username });
      expect([username, await passwordFits(staff.passwordHash, password), staff.mustChangePassword]).toEqual([
        username,
        true,
        false,
      ]);
    }
  });

  it('comes out the same every time', async () => {
    const other = await createDataSource(again.database.settings, entities).initialize();
    try {
      expect(await contents(other)).toEqual(await contents(dataSource));
    } finally {
      await other.destroy();
    }
  });
});
