import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../database/database';
import { type BlurBox, SHOWABLE } from '../../photo/photo.api';
import { Photo } from '../../photo/photo.entity';

/** Which photos of a case the square may show. */
@Injectable()
export class ShownPhotosRepository {
  constructor(private readonly database: Database) {}

  /** @returns whether every one of them is of this case and no check forbids it. */
  async show(reportId: string, photoIds: readonly string[]): Promise<boolean> {
    const { affected } = await this.database
      .repository(Photo)
      .update(
        { id: In([...photoIds]), reportId, contentCheck: In(SHOWABLE) },
        { published: true, blurs: null, blurKey: null },
      );
    return affected === photoIds.length;
  }

  /** To be shown once the boxes are hidden in it. @returns as `show`. */
  async showWithout(reportId: string, photoId: string, blurs: BlurBox[], blurKey: string): Promise<boolean> {
    const { affected } = await this.database
      .repository(Photo)
      .update({ id: photoId, reportId, contentCheck: In(SHOWABLE) }, { published: false, blurs, blurKey });
    return affected === 1;
  }

  async hideAll(reportId: string): Promise<void> {
    await this.database.repository(Photo).update({ reportId }, { published: false, blurs: null, blurKey: null });
  }
}
