import { ApiProperty } from '@nestjs/swagger';

export class CaseViewerView {
  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'Since when without a pause of a minute' })
  since!: Date;
}

export class CaseViewersView {
  @ApiProperty({ type: [CaseViewerView], description: 'Longest there first' })
  others!: CaseViewerView[];
}
