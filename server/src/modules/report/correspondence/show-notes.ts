import { type PageQuery } from '../../../common/page-query.dto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { type Page, pageOf, pageSize, readCursor } from '../../../common/page';
import { CaseRepository } from '../case/case.repository';
import { requireCorrespondence } from './correspondence.policy';
import type { NoteView } from './notes.dto';
import { NotesQueries, type SignedNote } from './notes.queries';

/** The internal notes of a case, newest first. */
@Injectable()
export class ShowNotes {
  constructor(
    private readonly cases: CaseRepository,
    private readonly notes: NotesQueries,
  ) {}

  /** @throws Problem `notFound`, `role.forbidden` */
  async execute(actor: Actor, reportId: string, { cursor, limit }: PageQuery): Promise<Page<NoteView>> {
    requireCorrespondence('readNotes', actor, await this.cases.get(actor, reportId));
    const size = pageSize(limit);
    const notes = await this.notes.ofReport(reportId, readCursor(cursor), size + 1);
    return pageOf(notes, size, ({ id }) => ({ at: '', id }), viewNote);
  }
}

export const viewNote = ({ id, at, author, text }: SignedNote): NoteView => ({ id, at, author, text });
