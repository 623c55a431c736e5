import { Injectable } from '@nestjs/common';
import type { PhotoPurpose } from '@suishoupai/shared/report/words';
import { type Actor, personOf } from '../../common/actor';
import { Problem } from '../../common/problem';
import { PhotoRepository } from './photo.repository';

/** One uploaded photo that an action takes along; time and place as the taker's device said, WGS84. */
export interface TakenPhoto {
  photoId: string;
  takenAt?: Date | null;
  lat?: number | null;
  lng?: number | null;
}

/** Gives uploads to a case. */
@Injectable()
export class AttachPhotos {
  constructor(private readonly photos: PhotoRepository) {}

  /** @throws Problem `report.badPhoto` when one is not the actor's own, is unknown, or is in a case already. */
  async attach(
    actor: Actor,
    place: { reportId: string; eventId: string; purpose: PhotoPurpose },
    photos: readonly TakenPhoto[],
  ): Promise<void> {
    const owner = personOf(actor) ?? '';
    for (const [position, { photoId, takenAt = null, lat = null, lng = null }] of photos.entries()) {
      const taken = await this.photos.take(photoId, owner, { ...place, position, takenAt, lat, lng });
      if (!taken) throw badPhoto(place.purpose, position);
    }
  }
}

/** @param position from 0. */
const badPhoto = (purpose: PhotoPurpose, position: number): Problem => {
  const field = purpose === 'after' ? `afterPhotos.${position}.photoId` : `photoIds.${position}`;
  const message = `第 ${position + 1} 张照片不存在或已用过，请重新上传这一张`;
  return new Problem('report.badPhoto', message, {
    errors: [{ field, code: 'photo', message }],
  });
};
