import { IdField } from '../../common/validation/text.decorators';
import { SearchQuery } from '../area/area.api';

export class UnitsQuery extends SearchQuery {
  @IdField('Only units that receive in this area', true)
  areaId?: string;

  @IdField('Only units that receive this category', true)
  categoryId?: string;
}
