import { DAY_MS } from '@suishoupai/shared/shanghai';
import { WorkingCalendar } from '../../modules/calendar/calendar.api';
import { Accept } from '../../modules/report/actions/accept';
import { Resolve } from '../../modules/report/actions/resolve';
import { Transfer } from '../../modules/report/actions/transfer';
import { SuggestUnit } from '../../modules/routing/routing.api';
import { Units } from '../../modules/unit/unit.api';
import { categories } from '../content/categories';
import { membersOf } from './people';
import { CHECK_SECONDS, type Play } from './play';
import type { Story } from './timetable';

const MAJOR_PERCENT = 20;
const WORDS = ['请尽快到现场核查处理。', '群众反映较多，请优先安排。', '请核实后处置，并拍照反馈。'];

/** 转办: an emergency went by itself already. */
export async function* transfer(play: Play): Story {
  if ((await play.report()).state !== 'submitted') return;
  yield play.pace.office(0.3, 3);
  const { world } = play.company;
  const { categoryPath, areaPath } = await play.report();
  const { unit } = await world.get(SuggestUnit).suggest(categoryPath, areaPath);
  await play.staffDo(play.office('dispatcher'), Transfer, {
    unitId: unit!.id,
    severity: play.dice.percent(MAJOR_PERCENT) ? 'major' : 'general',
    deadline: await deadline(play),
    text: play.dice.pick(WORDS),
  });
}

const deadline = async ({ company: { world }, script }: Play): Promise<Date> => {
  const days = categories.find(({ key }) => key === script.categoryKey)!.deadlineWorkingDays;
  return (await world.get(WorkingCalendar).addWorkingDays(world.clock.now(), days)).at;
};

/** One of the handlers of the unit that has the case. */
export const handlerOf = async (play: Play): Promise<string> => {
  const { leadUnitId } = await play.report();
  const { code } = await play.company.world.get(Units).get(leadUnitId!);
  return play.dice.pick(membersOf(code, 'handler'));
};

/** 接收: whoever is called for an emergency comes within minutes, at any hour. @returns who */
export async function* accept(play: Play): AsyncGenerator<Date, string, void> {
  yield (await play.report()).emergency ? play.pace.soon(4, 16) : play.pace.office(0.5, 5);
  const handler = await handlerOf(play);
  await play.staffDo(handler, Accept, {});
  return handler;
}

/** 办理完成, with a picture of the place. */
export async function* resolve(play: Play, handler: string, interim = false): Story {
  yield (await play.report()).emergency ? play.pace.soon(60, 300) : play.pace.office(6, 60);
  const { script, pictures, company } = play;
  const now = company.world.clock.now();
  const actor = await company.people.staff(handler);
  const photo = {
    photoId: await play.upload(actor, pictures.after!, 'after'),
    takenAt: new Date(now.getTime() - 600_000),
    lat: script.lat,
    lng: script.lng,
  };
  const text = script.staffText ?? '已到现场处置，隐患已消除，现场照片附后。';
  const plan = { plan: text, planDate: new Date(now.getTime() + 40 * DAY_MS) };
  const outcome = interim ? ({ outcome: 'interimMeasures', ...plan } as const) : ({ outcome: 'rectified' } as const);
  await play.staffDo(handler, Resolve, { ...outcome, text, afterPhotos: [photo] });
  await company.world.pass(CHECK_SECONDS + 1);
}

/** From the office to a unit that says it is done. */
export async function* work(play: Play): Story {
  yield* transfer(play);
  const handler = yield* accept(play);
  yield* resolve(play, handler);
}
