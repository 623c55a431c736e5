import { PinoLog } from '../../common/pino-log';
import { DAY_MS, shanghaiDay, shanghaiHour } from '@suishoupai/shared/shanghai';
import type { Settings } from '../../config/settings';
import { Database } from '../../database/database';
import { createApp } from '../../http/create-app';
import { AuditTrail } from '../../modules/audit/audit.api';
import type { ReportContent } from '../content/content-types';
import { type Pictures, drawAlbum } from './album';
import { writeDemoAccounts } from './demo-accounts';
import { DemoClock } from './demo-clock';
import { markFinished } from './demo-marks';
import { DemoWorld } from './demo-world';
import { beQuick, beSafe } from './durability.repository';
import { ENDINGS } from './endings';
import { file, filedAt } from './filing';
import { importDirectory } from './import-directory';
import { fillDutyRoster, provideMoney, writeArticles } from './lay-out-city';
import { People } from './people';
import { Platforms } from './platforms';
import { CHECK_SECONDS, type Company, Play } from './play';
import { SeededIds } from './seeded-ids';
import { type Story, tellAll } from './timetable';

const STORY_DAYS = 121;
/** The last steps take a little longer than planned; nothing may lie ahead of the present. */
const MARGIN_MS = 15 * 60_000;
const TELL_EVERY = 10;

export interface DemoOrder {
  /** Of an installation whose tables exist and are empty, beside a sandbox. */
  settings: Settings;
  reports: readonly ReportContent[];
  /** The present, at which the story ends. */
  until: Date;
  /** Hears how far it is. */
  tell: (line: string) => void;
}

/**
 * Plays the demo city's last four months through the product's own use cases, with the product's and the platforms'
 * clocks moved along. The product listens on its port meanwhile, for the platforms' callbacks. The same order makes
 * the same city: ids, numbers, texts and times; only secrets and what the platforms draw differ.
 */
export const seedDemoCity = async (order: DemoOrder): Promise<void> => {
  const { settings, reports, until, tell } = order;
  const platforms = new Platforms(settings.WECHAT_API_URL);
  const album = await drawAlbum(reports, (count) => tellSome(tell, '绘制照片', count, reports.length));
  const clock = new DemoClock(shanghaiHour(shanghaiDay(new Date(until.getTime() - STORY_DAYS * DAY_MS)), 9));
  const restore = await takeOver(platforms, clock);
  const log = new PinoLog(settings.NODE_ENV === 'test' ? 'silent' : 'warn');
  const overrides = { clock, ids: new SeededIds(clock, 'demo city'), log };
  tell('演示城市：区域、部门、人员');
  await importDirectory(settings, overrides);
  const app = await createApp(local(settings), overrides);
  try {
    await app.listen(settings.PORT, '127.0.0.1');
    await play(new DemoWorld(app, clock, platforms), album, order);
    await restore();
  } finally {
    await app.close();
  }
};

/** Platforms without a past, in the story's time, without limits that count real hours. @returns the way back */
const takeOver = async (platforms: Platforms, clock: DemoClock): Promise<() => Promise<void>> => {
  await platforms.reset();
  const { mediaDelayMs, quotas } = await platforms.settings();
  await platforms.setClock(clock.now());
  await platforms.change({ mediaDelayMs: CHECK_SECONDS * 1000 });
  await platforms.changeQuotas(Object.fromEntries(SMS_QUOTAS.map((name) => [name, Number.MAX_SAFE_INTEGER])));
  return async () => {
    await platforms.change({ mediaDelayMs });
    await platforms.changeQuotas(quotas);
    await platforms.setClock(null);
  };
};

const SMS_QUOTAS = ['smsPer30Seconds', 'smsPerHour', 'smsPerDay'];

/** Jobs run when the story says so, and the platforms reach us at this machine. */
const local = (settings: Settings): Settings => ({
  ...settings,
  ROLE: 'api',
  PUBLIC_URL: `http://127.0.0.1:${settings.PORT}`,
});

const play = async (world: DemoWorld, album: Map<string, Pictures>, order: DemoOrder): Promise<void> => {
  const { settings, reports, until, tell } = order;
  const { dataSource } = world.get(Database);
  await beQuick(dataSource);
  const people = new People(world);
  await provideMoney(world, people, until);
  await fillDutyRoster(world, people, until);
  const latest = new Date(until.getTime() - MARGIN_MS);
  const filed = new Map<string, string>();
  const onFiled = (): void => tellSome(tell, '上报', filed.size, reports.length);
  const company: Company = { world, people, latest, filed, onFiled };
  const plays = reports.map((script) => new Play(company, script, album.get(script.key)!));
  await tellAll([writeArticles(world, people, latest), ...plays.map((one) => tellPlay(one, until))], (at) =>
    world.moveTo(at),
  );
  await world.moveTo(until);
  await world.settle();
  await beSafe(dataSource);
  writeDemoAccounts(settings.DATA_DIR);
  await markFinished(world.get(AuditTrail));
};

async function* tellPlay(one: Play, until: Date): Story {
  yield filedAt(one, until);
  await file(one);
  yield* ENDINGS[one.script.ending](one);
}

const tellSome = (tell: DemoOrder['tell'], what: string, count: number, all: number): void => {
  if (count % TELL_EVERY === 0 || count === all) tell(`演示城市：${what} ${count}/${all}`);
};
