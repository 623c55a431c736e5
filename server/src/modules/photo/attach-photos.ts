import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { PhotoPurpose } from '@suishoupai/shared/report/words';
import { type Actor, personOf } from '../../common/actor';
import { Problem } from '../../common/problem';
import { Database } from '../../database/database';
import { Photo } from './photo.entity';

/** One uploaded photo that an action takes along; time and place as the taker's device said, WGS84. */
export interface TakenPhoto {
  photoId: string;
  takenAt?: Date | null;
  lat?: number | null;
  lng?: number | null;
}

/** Gives uploads to a case. An upload belongs to its owner until then, and to one case for ever after. */
@Injectable()
export class AttachPhotos {
  constructor(private readonly database: Database) {}

  /** @throws Problem `report.badPhoto` when one is not the actor's own, is unknown, or is in a case already. */
  async attach(
    actor: Actor,
    place: { reportId: string; eventId: string; purpose: PhotoPurpose },
    photos: readonly TakenPhoto[],
  ): Promise<void> {
    for (const [position, { photoId, takenAt = null, lat = null, lng = null }] of photos.entries()) {
      const { affected } = await this.database
        .repository(Photo)
        .update(
          { id: photoId, ownerPersonId: personOf(actor) ?? '', reportId: IsNull() },
          { ...place, position, takenAt, lat, lng },
        );
      if (affected !== 1) throw badPhoto(photoId);
    }
  }
}

const badPhoto = (photoId: string): Problem =>
  new Problem('report.badPhoto', '有照片不能使用，请重新上传', {
    errors: [{ field: 'photoIds', code: 'photo', message: `照片 ${photoId} 不存在或已使用` }],
  });
