import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import type { Cursor } from '../../../common/page';
import { Database } from '../../../database/database';
import { StaffUser } from '../../account/staff-user.entity';
import { Note } from '../entities/note.entity';

/** A note with the name of who wrote it. */
export type SignedNote = Pick<Note, 'id' | 'at' | 'text'> & { author: string };

@Injectable()
export class NotesQueries {
  constructor(private readonly database: Database) {}

  /** Newest first; ids grow with time. The caller has made sure that the case is there for the actor. */
  async ofReport(reportId: string, after: Cursor | null, take: number): Promise<SignedNote[]> {
    const where = { reportId, ...(after === null ? {} : { id: LessThan(after.id) }) };
    const notes = await this.database.repository(Note).find({ where, order: { id: 'DESC' }, take });
    const names = await this.names(notes.map(({ staffUserId }) => staffUserId));
    return notes.map(({ id, at, text, staffUserId }) => ({ id, at, text, author: names.get(staffUserId) ?? '' }));
  }

  async nameOf(staffUserId: string): Promise<string> {
    return (await this.names([staffUserId])).get(staffUserId) ?? '';
  }

  private async names(ids: readonly string[]): Promise<Map<string, string>> {
    const authors = await this.database.repository(StaffUser).findBy({ id: In([...new Set(ids)]) });
    return new Map(authors.map(({ id, name }) => [id, name]));
  }
}
