import { metresBetween } from '../../../common/distance';
import { photoUrls } from '../../photo/photo.api';
import type { Photo } from '../../photo/photo.entity';
import type { Report } from '../entities/report.entity';
import type { PhotoView } from './case-parts.view';

/** Risky photos are for reviewers alone, and for whoever took them. */
export const photosFor = (
  viewer: { staff: boolean; reviewer: boolean; personId: string | null },
  report: Report,
  photos: readonly Photo[],
): PhotoView[] =>
  photos
    .filter((photo) => photo.contentCheck !== 'risky' || viewer.reviewer || photo.ownerPersonId === viewer.personId)
    .map((photo) => ({
      id: photo.id,
      purpose: photo.purpose ?? 'evidence',
      check: viewer.staff ? photo.contentCheck : null,
      takenAt: photo.takenAt,
      distanceMetres: viewer.staff ? distance(report, photo) : null,
      published: photo.published,
      blurred: photo.blurKey !== null,
      ...photoUrls(photo.id),
    }));

const distance = (report: Report, photo: Photo): number | null => {
  if (report.lat === null || report.lng === null || photo.lat === null || photo.lng === null) return null;
  return metresBetween({ lat: report.lat, lng: report.lng }, { lat: photo.lat, lng: photo.lng });
};
