import { Inject, Injectable } from '@nestjs/common';
import type { Staff } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { IDS, type Ids } from '../../../common/ids';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { CaseRepository } from '../case/case.repository';
import type { Note } from '../entities/note.entity';
import { requireCorrespondence } from './correspondence.policy';
import { NoteRepository } from './note.repository';

/** 内部备注: nobody but the staff of the case reads it, and nobody is told. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseRepository,
    private readonly notes: NoteRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** @throws Problem `notFound`, `role.forbidden` */
  execute(actor: Staff, reportId: string, text: string): Promise<Note> {
    return this.unitOfWork.run(async () => {
      requireCorrespondence('writeNote', actor, await this.cases.get(actor, reportId));
      const note: Note = { id: this.ids.next(), reportId, staffUserId: actor.id, text, at: this.clock.now() };
      await this.notes.insert(note);
      await this.audit.append(actor, 'writeNote', 'report', reportId, { noteId: note.id });
      return note;
    });
  }
}
