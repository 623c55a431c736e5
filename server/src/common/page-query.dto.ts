import { LIMITS } from '@suishoupai/shared/limits';
import { Type } from 'class-transformer';
import { TextField } from './validation/text.decorators';
import { IntField } from './validation/value.decorators';

/** What every keyset-paged list is asked with. */
export class PageQuery {
  @TextField({
    min: 0,
    max: 200,
    optional: true,
    description: 'Opaque: `nextCursor` of the page before, with otherwise the same query; absent for the first page',
  })
  cursor?: string;

  @Type(() => Number)
  @IntField(1, LIMITS.pageMax, { optional: true, description: `How many at most; ${LIMITS.page} unless given` })
  limit?: number;
}

/** A list that can also be searched by name. */
export class SearchQuery extends PageQuery {
  @TextField({ min: 0, max: 60, optional: true, description: 'Part of the name' })
  q?: string;
}
