import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { CLOCK, type Clock } from '../../../common/clock';
import { Database } from '../../../database/database';
import { Photo, type PhotoCheck } from '../photo.entity';

/** How a photo's check proceeds; every change is conditional on where it stands. */
@Injectable()
export class PhotoCheckRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** null when it is gone, was asked about already, or needs no answer any more. */
  unasked(id: string): Promise<Photo | null> {
    return this.database.repository(Photo).findOneBy({ id, contentCheck: 'pending', checkTraceId: IsNull() });
  }

  findByTrace(checkTraceId: string): Promise<Photo | null> {
    return this.database.repository(Photo).findOneBy({ checkTraceId });
  }

  async remember(id: string, checkTraceId: string): Promise<void> {
    await this.database.repository(Photo).update({ id, checkTraceId: IsNull() }, { checkTraceId });
  }

  /** Nothing happens when the check stands elsewhere, or a reviewer has cleared the photo: a human's word stays. */
  async settle(id: string, from: PhotoCheck[], contentCheck: PhotoCheck): Promise<void> {
    const change = { contentCheck, checkedAt: this.clock.now() };
    await this.database.repository(Photo).update({ id, contentCheck: In(from), published: false }, change);
  }
}
