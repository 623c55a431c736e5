import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../config/settings';
import { createDataSource } from '../database/data-source';
import { migrate } from '../database/migrate';
import { entities } from '../entities';
import { removeEmbedded } from './remove-embedded';
import { writeDemoAccounts } from './seed/demo-accounts';
import { type DemoState, demoState } from './seed/demo-state.queries';
import { Platforms } from './seed/platforms';
import { SystemClock } from '../sandbox/system-clock';

export type PrepareMode = 'migrate' | 'demo' | 'empty';

/** Said to the operator as it stands. */
export class Refusal extends Error {}

type Tell = (line: string) => void;

/**
 * What an installation needs before its product starts. Safe to repeat at every start, and quick when nothing is to be
 * done: what only a first start needs is loaded then. @throws Refusal
 */
export const prepare = async (settings: Settings, mode: PrepareMode, tell: Tell): Promise<void> => {
  const state = await migrated(settings);
  if (mode === 'demo') return prepareDemo(settings, state, tell);
  if (mode === 'empty') await (await import('./open-first-account.js')).openFirstAccount(settings, tell);
};

/** Brings the tables up to date. @returns what they hold */
const migrated = async (settings: Settings): Promise<DemoState> => {
  const dataSource = await createDataSource(settings, entities).initialize();
  try {
    await migrate(dataSource, settings.MYSQL_ADMIN_URL);
    return await demoState(dataSource);
  } finally {
    await dataSource.destroy();
  }
};

const prepareDemo = async (settings: Settings, state: DemoState, tell: Tell): Promise<void> => {
  if (state === 'own') return;
  if (state === 'demo') return restoreAccounts(settings);
  if (!(await new Platforms(settings.WECHAT_API_URL).present())) {
    throw new Refusal(`演示城市需要模拟平台，而 ${settings.WECHAT_API_URL} 不是。`);
  }
  if (state === 'unfinished') await discard(settings, tell);
  tell('正在建立演示城市（约一分钟，只有这一次）……');
  const [{ seedDemoCity }, { reports }] = await Promise.all([
    import('./seed/seed-demo-city.js'),
    import('./content/reports.js'),
  ]);
  await seedDemoCity({ settings, reports, until: new SystemClock().now(), tell });
};

/** The list may be gone while the database, kept elsewhere, is not. */
const restoreAccounts = ({ DATA_DIR }: Settings): void => {
  if (!existsSync(join(DATA_DIR, 'demo-accounts.json'))) writeDemoAccounts(DATA_DIR);
};

/**
 * A city that broke off half-way is begun anew. Only the embedded database is removed without asking: nothing else
 * lives in it. One on a server may be looked after by somebody else.
 */
const discard = async (settings: Settings, tell: Tell): Promise<void> => {
  if (settings.MYSQL_URL !== undefined) {
    throw new Refusal(
      '上次建立演示城市时中断了。请清空这个数据库（DROP DATABASE 后重新 CREATE DATABASE），再启动一次。',
    );
  }
  tell('上次建立演示城市时中断了，重新开始。');
  removeEmbedded(settings.DATA_DIR);
  await migrated(settings);
};
