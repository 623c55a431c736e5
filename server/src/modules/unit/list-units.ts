import { Injectable } from '@nestjs/common';
import { type Page, pageOf, pageSize, readCursor } from '../../common/page';
import { Areas } from '../area/area.api';
import { Categories } from '../category/category.api';
import { UnitListQueries } from './unit-list.queries';
import type { UnitsQuery } from './units.dto';
import { type UnitView, viewUnit } from './unit.view';

/** The open units, narrowed to those that receive in an area, or of a category, when asked so. */
@Injectable()
export class ListUnits {
  constructor(
    private readonly units: UnitListQueries,
    private readonly areas: Areas,
    private readonly categories: Categories,
  ) {}

  async execute({ areaId, categoryId, q, cursor, limit }: UnitsQuery): Promise<Page<UnitView>> {
    const area = areaId === undefined ? undefined : await this.areas.get(areaId);
    const category = categoryId === undefined ? undefined : await this.categories.get(categoryId);
    const size = pageSize(limit);
    const receiving = { areaPath: area?.path, categoryPath: category?.path, q };
    const units = await this.units.open(receiving, readCursor(cursor), size + 1);
    return pageOf(units, size, ({ code, id }) => ({ at: code, id }), viewUnit);
  }
}
