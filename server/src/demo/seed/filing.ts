import { Categories } from '../../modules/category/category.api';
import { SubmitReport } from '../../modules/report/submit/submit-report';
import { DAY_MS, shanghaiDay, shanghaiHour } from '@suishoupai/shared/shanghai';
import { CHECK_SECONDS, type Play } from './play';

const MINUTE_MS = 60_000;
const CONSENT_PERCENT = 75;

/** When a report is filed: on its day between seven and half past eight in the evening; today's within three hours. */
export const filedAt = (play: Play, until: Date): Date => {
  const { daysAgo } = play.script;
  if (daysAgo === 0) return new Date(until.getTime() - play.dice.between(40, 180) * MINUTE_MS);
  const day = shanghaiDay(new Date(until.getTime() - daysAgo * DAY_MS));
  return shanghaiHour(day, play.dice.between(7, 20.5));
};

/** 上报: photo, questions, place; the platform checks the picture meanwhile. */
export const file = async (play: Play): Promise<void> => {
  const { company, script, pictures, dice } = play;
  const { world, people, filed } = company;
  const citizen = await people.visit(script.user);
  if (dice.percent(CONSENT_PERCENT)) await people.consent(script.user);
  const category = await world.get(Categories).byCode(script.categoryKey);
  const { id } = await world.get(SubmitReport).execute(citizen, {
    categoryId: category!.id,
    description: script.description,
    address: script.address,
    point: { lat: script.lat, lng: script.lng },
    photoIds: [await play.upload(citizen, pictures.before, 'before')],
    answers: { ...script.answers } as Record<string, string>,
  });
  filed.set(script.key, id);
  await world.settle();
  await world.pass(CHECK_SECONDS + 1);
  company.onFiled();
};
