import { holderOf } from '../../modules/report/act/holder-of';
import { entry, type History, type PastEvent } from './history';

/** Processes follow the database's clock, each to within a moment. */
const TOLERANCE_MS = 1_000;

/** Holders' times must add up to the elapsed time: a spell begins where the last one ended, and is somebody's. */
export const spellMistakes = ({ report, events }: History): string[] => {
  const [first] = events;
  return [
    ...(first === undefined || first.at.getTime() === report.filedAt.getTime() ? [] : ['计时不从上报时开始']),
    ...events.flatMap((event, index) => mistakesOf(event, events[index - 1])),
  ];
};

const mistakesOf = (event: PastEvent, before: PastEvent | undefined): string[] => {
  const inUnit = event.holder === 'unit';
  const handedOver = inUnit && before?.holder === 'unit' && before.holderUnitId !== event.holderUnitId;
  const backwards = before !== undefined && event.at.getTime() < before.at.getTime() - TOLERANCE_MS;
  return [
    ...(event.holder === holderOf(event.toState) ? [] : ['持有人与状态不符']),
    ...(inUnit === (event.holderUnitId !== null) ? [] : ['持有部门与持有人不符']),
    ...(handedOver ? ['没有转办就换了部门'] : []),
    ...(backwards ? ['时间早于前一条'] : []),
  ].map((mistake) => `${entry(event)}${mistake}`);
};
