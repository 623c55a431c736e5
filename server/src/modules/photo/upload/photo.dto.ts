import { ApiProperty } from '@nestjs/swagger';

export class UploadPhotoDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'JPEG, PNG or WebP; at most 10 MB and 64 megapixels' })
  file!: string;
}

export class UploadedPhotoView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ description: 'Pixels, as a person sees it' })
  width!: number;

  @ApiProperty()
  height!: number;

  @ApiProperty({ description: 'JPEG, 320 × 320 px' })
  thumbUrl!: string;

  @ApiProperty({ description: 'JPEG, at most 1600 px on the long side' })
  viewUrl!: string;
}
