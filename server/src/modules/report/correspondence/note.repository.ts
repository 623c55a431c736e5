import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database';
import { Note } from '../entities/note.entity';

@Injectable()
export class NoteRepository {
  constructor(private readonly database: Database) {}

  async insert(note: Note): Promise<void> {
    await this.database.repository(Note).insert(note);
  }
}
