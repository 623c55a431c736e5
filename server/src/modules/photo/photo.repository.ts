import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Database } from '../../database/database';
import { Photo } from './photo.entity';

/** An upload belongs to its owner until a case takes it, and to that case for ever after. */
@Injectable()
export class PhotoRepository {
  constructor(private readonly database: Database) {}

  async add(photo: Photo): Promise<void> {
    await this.database.repository(Photo).insert(photo);
  }

  find(id: string): Promise<Photo | null> {
    return this.database.repository(Photo).findOneBy({ id });
  }

  /** Which of these there are. */
  async known(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.repository(Photo).find({ where: { id: In(ids) }, select: { id: true } });
    return new Set(rows.map(({ id }) => id));
  }

  /** False when it is not this person's, is unknown, or is in a case already. */
  async take(id: string, ownerPersonId: string, into: Partial<Photo> & { reportId: string }): Promise<boolean> {
    const { affected } = await this.database.repository(Photo).update({ id, ownerPersonId, reportId: IsNull() }, into);
    return affected === 1;
  }

  /** Deletes it unless a case took it. @returns whether no row is left. */
  async discard(id: string): Promise<boolean> {
    await this.database.repository(Photo).delete({ id, reportId: IsNull() });
    return !(await this.database.repository(Photo).existsBy({ id }));
  }
}
