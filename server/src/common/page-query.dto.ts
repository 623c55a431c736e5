import { ApiPropertyOptional } from '@nestjs/swagger';
import { LIMITS } from '@suishoupai/shared/limits';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { TextField } from './validation/text.decorators';

/** What every keyset-paged list is asked with. */
export class PageQuery {
  @TextField({ min: 0, max: 200, optional: true, description: '`nextCursor` of the page before' })
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: LIMITS.pageMax, default: LIMITS.page })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '应为整数' })
  @Min(1, { message: '不能小于 1' })
  @Max(LIMITS.pageMax, { message: `不能大于 ${LIMITS.pageMax}` })
  limit?: number;
}

/** A list that can also be searched by name. */
export class SearchQuery extends PageQuery {
  @TextField({ min: 0, max: 60, optional: true, description: 'Part of the name' })
  q?: string;
}
