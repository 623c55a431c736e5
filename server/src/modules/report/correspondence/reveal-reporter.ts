import { Injectable } from '@nestjs/common';
import type { Staff } from '../../../common/actor';
import { Keyrings } from '../../../common/crypto/keyring';
import { openPersonal } from '../../../common/crypto/personal-field';
import { UnitOfWork } from '../../../database/unit-of-work';
import type { Citizen } from '../../account/citizen.entity';
import { AuditTrail } from '../../audit/audit.api';
import { CaseRepository } from '../case/case.repository';
import type { Report } from '../entities/report.entity';
import { requireCorrespondence } from './correspondence.policy';
import { RevealRepository } from './reveal.repository';
import type { ContactView, RevealView } from './reveals.dto';

/** 查看上报人: breaks the glass, with a reason, for a quarter of an hour, on record before anything is shown. */
@Injectable()
export class RevealReporter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseRepository,
    private readonly reveals: RevealRepository,
    private readonly keyrings: Keyrings,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Problem `notFound`, `role.forbidden`; SealBroken when a value was not sealed for its row. */
  execute(actor: Staff, reportId: string, reason: string): Promise<RevealView> {
    return this.unitOfWork.run(async () => {
      const kase = await this.cases.get(actor, reportId);
      requireCorrespondence('reveal', actor, kase);
      const reveal = await this.reveals.add({ reportId, staffUserId: actor.id, reason });
      await this.audit.append(actor, 'reveal', 'report', reportId, { revealId: reveal.id });
      const citizen = await this.reveals.reporter(kase.report.reporterId);
      const contact = this.contactOf(kase.report);
      return { alias: citizen?.alias ?? null, phone: this.phoneOf(citizen), contact, expiresAt: reveal.expiresAt };
    });
  }

  private phoneOf(citizen: Citizen | null): string | null {
    if (citizen === null || citizen.phoneSealed === null) return null;
    const place = { table: 'citizen', column: 'phoneSealed', rowId: citizen.id };
    return openPersonal(this.keyrings.personal, citizen.phoneSealed, place).reveal();
  }

  private contactOf({ id, contactSealed }: Report): ContactView | null {
    if (contactSealed === null) return null;
    const place = { table: 'report', column: 'contactSealed', rowId: id };
    const text = openPersonal(this.keyrings.personal, contactSealed, place).reveal();
    const { name = null, phone = null } = JSON.parse(text) as Partial<ContactView>;
    return { name, phone };
  }
}
