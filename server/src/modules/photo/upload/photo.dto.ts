import { ApiProperty } from '@nestjs/swagger';

export class UploadPhotoDto {
  @ApiProperty({
    type: 'string',
    format: 'binary',
    description: 'The one part, named `file`: JPEG, PNG or WebP; at most 10 MiB and 64 megapixels',
  })
  file!: string;
}

export class UploadedPhotoView {
  @ApiProperty({ description: 'For `photoIds` of a report or an action; removed after a day when none takes it' })
  id!: string;

  @ApiProperty({ type: 'integer', description: 'Pixels, as a person sees it' })
  width!: number;

  @ApiProperty({ type: 'integer', description: 'Pixels' })
  height!: number;

  @ApiProperty({ description: 'Path on this server; JPEG, 320 × 320 px; GET it with the same session' })
  thumbUrl!: string;

  @ApiProperty({ description: 'Path on this server; JPEG, at most 1600 px on the long side' })
  viewUrl!: string;
}
