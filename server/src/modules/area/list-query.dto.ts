import { ApiPropertyOptional } from '@nestjs/swagger';
import { LIMITS } from '@suishoupai/shared/limits';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { TextField } from '../../common/validation/text.decorators';

/** What every keyset-paged list is asked with. */
export class PageQuery {
  @ApiPropertyOptional({ description: '`nextCursor` of the page before' })
  @IsOptional()
  @IsString()
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: LIMITS.pageMax, default: LIMITS.page })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMITS.pageMax)
  limit?: number;
}

/** A list that can also be searched by name. */
export class SearchQuery extends PageQuery {
  @TextField({ min: 0, max: 60, optional: true, description: 'Part of the name' })
  q?: string;
}
