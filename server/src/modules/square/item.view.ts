import { idsOnPath } from '../../database/tree-path';
import { REPORT_STATES } from '@suishoupai/shared/report/states';
import { photoUrls } from '../photo/photo.api';
import { coarseDegrees, isNamed, precisionOf } from './coarse-place.policy';
import { daysTaken } from './days-taken';
import type { PublishedItem } from './square.queries';
import type { SquareItemView, SquareNameView, SquarePhotoView, SquarePinView } from './square.view';
import type { PublicPhoto, Surroundings } from './surroundings';

export const viewItem = (report: PublishedItem, around: Surroundings): SquareItemView => ({
  id: report.id,
  category: categoryOf(report, around),
  area: areaOf(report, around),
  state: report.state,
  stateLabel: REPORT_STATES[report.state],
  filedAt: report.filedAt,
  closedAt: report.closedAt,
  daysTaken: daysTaken(report),
  ...picturesOf(around.photos.get(report.id) ?? []),
});

/** Null for a case without a point. */
export const viewPin = (
  report: PublishedItem,
  around: Pick<Surroundings, 'sensitivePaths' | 'categories'>,
): SquarePinView | null => {
  const point = coarsePoint(report, around.sensitivePaths);
  return point && { id: report.id, ...point, category: categoryOf(report, around), state: report.state };
};

export const coarsePoint = (report: PublishedItem, sensitivePaths: readonly string[]) => {
  const { lat, lng } = report;
  if (lat === null || lng === null) return null;
  const precision = precisionOf(report, sensitivePaths);
  return { lat: coarseDegrees(lat, precision), lng: coarseDegrees(lng, precision) };
};

export const photoView = ({ id, purpose }: PublicPhoto): SquarePhotoView => ({
  id,
  purpose,
  ...photoUrls(id),
});

const categoryOf = (
  { categoryId }: PublishedItem,
  { categories }: Pick<Surroundings, 'categories'>,
): SquareNameView => ({
  id: categoryId,
  name: categories.get(categoryId)?.name ?? '',
});

/** The last area on the way down that may be named. */
const areaOf = (report: PublishedItem, { areas, sensitivePaths }: Surroundings): SquareNameView => {
  const precision = precisionOf(report, sensitivePaths);
  const line = idsOnPath(report.areaPath).map((id) => areas.get(id));
  const area = line.findLast((one) => one !== undefined && isNamed(one.level, precision));
  return { id: area?.id ?? '', name: area?.name ?? '' };
};

const picturesOf = (photos: readonly PublicPhoto[]) => {
  const after = firstOf('after', photos);
  const before = firstOf('evidence', photos) ?? firstOf('supplement', photos);
  const cover = before ?? after ?? photos[0];
  return {
    thumbUrl: cover ? photoUrls(cover.id).thumbUrl : null,
    beforeUrl: before ? photoUrls(before.id).viewUrl : null,
    afterUrl: after ? photoUrls(after.id).viewUrl : null,
  };
};

const firstOf = (purpose: PublicPhoto['purpose'], photos: readonly PublicPhoto[]): PublicPhoto | undefined =>
  photos.find((photo) => photo.purpose === purpose);
