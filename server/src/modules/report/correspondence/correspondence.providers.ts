import { CorrespondenceGuard } from './correspondence.guard';
import { FollowController } from './follow.controller';
import { FollowReport } from './follow-report';
import { FollowQueries } from './follow.queries';
import { MessagesController } from './messages.controller';
import { NoteRepository } from './note.repository';
import { NotesController } from './notes.controller';
import { NotesQueries } from './notes.queries';
import { RevealReporter } from './reveal-reporter';
import { RevealRepository } from './reveal.repository';
import { RevealsController } from './reveals.controller';
import { SendMessage } from './send-message';
import { ShowNotes } from './show-notes';
import { WriteNote } from './write-note';

/** Beside these the module provides CaseRepository, CaseFacts, RecordEvent, FollowRepository and Keyrings. */
export const correspondenceProviders = [
  CorrespondenceGuard,
  NotesQueries,
  NoteRepository,
  ShowNotes,
  WriteNote,
  SendMessage,
  RevealRepository,
  RevealReporter,
  FollowQueries,
  FollowReport,
];

export const correspondenceControllers = [NotesController, MessagesController, RevealsController, FollowController];
