import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock';
import { IDS, type Ids } from '../../../common/ids';
import { Database } from '../../../database/database';
import { Citizen } from '../../account/citizen.entity';
import { Reveal } from '../entities/reveal.entity';

const FOR_MS = 15 * 60 * 1000;

@Injectable()
export class RevealRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  async add(look: Pick<Reveal, 'reportId' | 'staffUserId' | 'reason'>): Promise<Reveal> {
    const at = this.clock.now();
    const reveal: Reveal = { id: this.ids.next(), ...look, at, expiresAt: new Date(at.getTime() + FOR_MS) };
    await this.database.repository(Reveal).insert(reveal);
    return reveal;
  }

  async reporter(citizenId: string | null): Promise<Citizen | null> {
    return citizenId === null ? null : this.database.repository(Citizen).findOneBy({ id: citizenId });
  }
}
