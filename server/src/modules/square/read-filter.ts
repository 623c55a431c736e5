import { Injectable } from '@nestjs/common';
import { invalidField } from '../../common/problem';
import { idsOnPath } from '../../database/tree-path';
import { isNamed } from './coarse-place.policy';
import type { SquareFilterQuery } from './square.dto';
import type { SquareFilter } from './narrow.queries';
import { SurroundingsQueries } from './surroundings.queries';

/** What the feed and the map are narrowed by, in tree paths. */
@Injectable()
export class ReadFilter {
  constructor(private readonly surroundings: SurroundingsQueries) {}

  /** @throws Problem `request.invalid` naming `category` or `area` when there is none such. */
  async execute({ category, area, state }: SquareFilterQuery): Promise<SquareFilter> {
    return {
      categoryPath: category === undefined ? undefined : await this.categoryPath(category),
      area: area === undefined ? undefined : await this.areaOf(area),
      states: state,
    };
  }

  private async categoryPath(id: string): Promise<string> {
    const category = (await this.surroundings.categories([id])).get(id);
    if (category === undefined) throw invalidField('category', 'unknown', '没有这个隐患类别，请重新选择');
    return category.path;
  }

  /** The area itself, or the nearest above it that the square names. */
  private async areaOf(id: string): Promise<SquareFilter['area']> {
    const wanted = (await this.surroundings.areas([id])).get(id);
    const line = wanted === undefined ? [] : idsOnPath(wanted.path);
    const areas = await this.surroundings.areas(line);
    const area = line.map((one) => areas.get(one)).findLast((one) => one !== undefined && isNamed(one.level, 'street'));
    if (area === undefined) throw invalidField('area', 'unknown', '没有这个区域，请重新选择');
    return { path: area.path, atDistrict: isNamed(area.level, 'district') };
  }
}
