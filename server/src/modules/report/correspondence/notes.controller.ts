import { PageQuery } from '../../../common/page-query.dto';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Staff } from '../../../common/actor';
import { Idempotent } from '../../../common/idempotency/idempotent.decorator';
import type { Page } from '../../../common/page';
import { CorrespondenceRoute } from './correspondence-route.decorator';
import { NotePageView, NoteView, WriteNoteDto } from './notes.dto';
import { NotesQueries } from './notes.queries';
import { ShowNotes, viewNote } from './show-notes';
import { WriteNote } from './write-note';

@ApiTags('reports')
@Controller('reports')
export class NotesController {
  constructor(
    private readonly showNotes: ShowNotes,
    private readonly writeNote: WriteNote,
    private readonly queries: NotesQueries,
  ) {}

  @Get(':id/notes')
  @CorrespondenceRoute('readNotes')
  @ApiOperation({ operationId: 'listNotes', summary: '内部备注', description: 'Newest first; never for the reporter' })
  @ApiOkResponse({ type: NotePageView })
  list(@CurrentActor() actor: Staff, @Param('id') id: string, @Query() query: PageQuery): Promise<Page<NoteView>> {
    return this.showNotes.execute(actor, id, query);
  }

  @Post(':id/notes')
  @CorrespondenceRoute('writeNote')
  @Idempotent('optional')
  @ApiOperation({ operationId: 'writeNote', summary: '写内部备注' })
  @ApiCreatedResponse({ type: NoteView })
  async write(@CurrentActor() actor: Staff, @Param('id') id: string, @Body() body: WriteNoteDto): Promise<NoteView> {
    const note = await this.writeNote.execute(actor, id, body.text);
    return viewNote({ ...note, author: await this.queries.nameOf(actor.id) });
  }
}
