import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../database/database';
import { SHOWABLE } from '../../photo/photo.api';
import { Photo } from '../../photo/photo.entity';

/** Which photos of a case the square may show. */
@Injectable()
export class ShownPhotosRepository {
  constructor(private readonly database: Database) {}

  /** @returns whether every one of them is of this case and no check forbids it. */
  async show(reportId: string, photoIds: readonly string[]): Promise<boolean> {
    const { affected } = await this.database
      .repository(Photo)
      .update({ id: In([...photoIds]), reportId, contentCheck: In(SHOWABLE) }, { published: true });
    return affected === photoIds.length;
  }

  async hideAll(reportId: string): Promise<void> {
    await this.database.repository(Photo).update({ reportId }, { published: false });
  }
}
