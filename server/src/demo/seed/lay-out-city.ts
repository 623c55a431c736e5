import { DAY_MS, shanghaiDay } from '@suishoupai/shared/shanghai';
import { Areas } from '../../modules/area/area.api';
import { WriteArticle } from '../../modules/knowledge/knowledge.api';
import { ManageBudgets } from '../../modules/reward/treasury/manage-budgets';
import { SetRule } from '../../modules/reward/treasury/set-rule';
import { EditRoster } from '../../modules/unit/duty/edit-roster';
import { Units } from '../../modules/unit/unit.api';
import { city } from '../content/areas';
import { articles } from '../content/articles/articles';
import { units } from '../content/units';
import type { DemoWorld } from './demo-world';
import { Dice } from './dice';
import { Pace } from './pace';
import { membersOf, type People } from './people';
import type { Story } from './timetable';

/** Yearly budget, fen: 200,000 yuan. */
const BUDGET_FEN = 20_000_000;
const DUTY_DAYS = 30;
const DUTY_AHEAD_DAYS = 90;

/** Fen by severity and grade; from 100 yuan on a second person looks. */
const AMOUNTS = {
  general: { first: 5_000, second: 2_000, third: 1_000 },
  major: { first: 20_000, second: 10_000, third: 5_000 },
} as const;

/** What a reward is worth, and the money for it in every year the story touches. */
export const provideMoney = async (world: DemoWorld, people: People, until: Date): Promise<void> => {
  const paymaster = await people.staff('fuhe1');
  for (const severity of ['general', 'major'] as const) {
    for (const grade of ['first', 'second', 'third'] as const) {
      await world.get(SetRule).set(paymaster, { categoryId: null, severity, grade }, AMOUNTS[severity][grade]);
    }
  }
  const { id: areaId } = (await world.get(Areas).byCode(city.code))!;
  const years = new Set([world.clock.now(), until].map((at) => Number(shanghaiDay(at).slice(0, 4))));
  for (const fiscalYear of years) {
    const name = `${fiscalYear} 年隐患举报奖励`;
    await world.get(ManageBudgets).create(paymaster, { name, areaId, fiscalYear, totalFen: BUDGET_FEN });
  }
};

/** Somebody of every receiving unit is on duty at any time, its handlers in turn. */
export const fillDutyRoster = async (world: DemoWorld, people: People, until: Date): Promise<void> => {
  const admin = await people.staff('guanli');
  const end = until.getTime() + DUTY_AHEAD_DAYS * DAY_MS;
  for (const { key } of units) {
    const handlers = membersOf(key, 'handler');
    if (handlers.length === 0) continue;
    const { id: unitId } = (await world.get(Units).byCode(key))!;
    for (let turn = 0, from = world.clock.now().getTime(); from < end; turn++, from += DUTY_DAYS * DAY_MS) {
      const { id: staffUserId } = await people.staff(handlers[turn % handlers.length]!);
      const span = { startsAt: new Date(from), endsAt: new Date(from + DUTY_DAYS * DAY_MS) };
      await world.get(EditRoster).add(admin, { unitId, staffUserId, ...span });
    }
  }
};

/** 安全聊城: an article every few days. */
export async function* writeArticles(world: DemoWorld, people: People, latest: Date): Story {
  const admin = await people.staff('guanli');
  const pace = new Pace(world.clock, new Dice('articles'), latest);
  for (const { section, title, summary, bodyHtml } of articles) {
    await world.get(WriteArticle).execute(admin, { section, title, summary, body: bodyHtml });
    yield pace.office(60, 100);
  }
}
