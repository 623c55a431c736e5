import { NEXT_CURSOR } from '../../../common/next-cursor';
import { ApiProperty } from '@nestjs/swagger';
import { LIMITS } from '@suishoupai/shared/limits';
import { TextField } from '../../../common/validation/text.decorators';

export class WriteNoteDto {
  @TextField({ max: LIMITS.note, description: 'For the staff of this case alone' })
  text!: string;
}

export class NoteView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  at!: Date;

  @ApiProperty({ description: 'Name of the member of staff' })
  author!: string;

  @ApiProperty()
  text!: string;
}

export class NotePageView {
  @ApiProperty({ type: [NoteView] })
  items!: NoteView[];

  @ApiProperty({ type: String, nullable: true, description: NEXT_CURSOR })
  nextCursor!: string | null;
}
