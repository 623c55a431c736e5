import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../database/database';
import { Photo, SHOWABLE } from '../photo.entity';
import type { BlurBox } from '../processing/blur-photo';

/** Orders to show a photo without some parts of it. */
@Injectable()
export class BlursRepository {
  constructor(private readonly database: Database) {}

  /** null when the order is not this one any more, or was carried out. */
  async ordered(id: string, blurKey: string): Promise<BlurBox[] | null> {
    return (await this.database.repository(Photo).findOneBy({ id, blurKey, published: false }))?.blurs ?? null;
  }

  /** Nothing happens when the order was taken back meanwhile, or a check forbids the photo. */
  async publish(id: string, blurKey: string): Promise<void> {
    await this.database.repository(Photo).update({ id, blurKey, contentCheck: In(SHOWABLE) }, { published: true });
  }
}
