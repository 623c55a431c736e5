import { OUTCOMES } from '@suishoupai/shared/report/words';
import { coarsePoint, photoView, viewItem } from './item.view';
import type { PublishedCase } from './square.queries';
import type { SquareCaseView } from './square.view';
import type { Surroundings } from './surroundings';
import { type PublicEvent, viewTimeline } from './timeline.view';

/** @param unitNames the units that may be named at this case's precision. */
export const viewCase = (
  report: PublishedCase,
  around: Surroundings,
  events: readonly PublicEvent[],
  unitNames: ReadonlyMap<string, string>,
): Omit<SquareCaseView, 'following'> => {
  const point = coarsePoint(report, around.sensitivePaths);
  return {
    ...viewItem(report, around),
    description: report.description,
    ...resultOf(report),
    point: point && { ...point, system: 'wgs84' },
    photos: (around.photos.get(report.id) ?? []).map(photoView),
    timeline: viewTimeline(events, unitNames),
  };
};

/** What the unit says and the office has not yet approved is no result. */
const resultOf = ({ state, outcome, resolution, verdict }: PublishedCase) =>
  state === 'closed'
    ? { outcome, outcomeLabel: outcome && OUTCOMES[outcome], resolution, verdict }
    : { outcome: null, outcomeLabel: null, resolution: null, verdict: null };
