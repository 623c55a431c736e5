import { Injectable } from '@nestjs/common';
import type { Staff } from '../../../common/actor';
import { CaseRepository } from '../case/case.repository';
import { CaseViewersRepository } from './case-viewers.repository';
import type { CaseViewersView } from './case-viewers.dto';

/** Tells colleagues of each other who have the same case open. */
@Injectable()
export class ViewCase {
  constructor(
    private readonly cases: CaseRepository,
    private readonly viewers: CaseViewersRepository,
  ) {}

  /** @throws Problem `notFound` */
  async execute(actor: Staff, id: string): Promise<CaseViewersView> {
    const { report } = await this.cases.get(actor, id);
    await this.viewers.see(report.id, actor.id);
    return { others: await this.viewers.others(report.id, actor.id) };
  }
}
