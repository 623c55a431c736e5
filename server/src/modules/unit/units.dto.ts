import { SearchQuery } from '../../common/page-query.dto';
import { IdField } from '../../common/validation/text.decorators';

export class UnitsQuery extends SearchQuery {
  @IdField('Only units that receive in this area', true)
  areaId?: string;

  @IdField('Only units that receive this category', true)
  categoryId?: string;
}
