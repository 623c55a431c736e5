import { Injectable } from '@nestjs/common';
import { invalidField } from '../../common/problem';
import { toWgs84 } from '../../common/validation/point.dto';
import { LocateArea, type Point, viewArea } from '../area/area.api';
import { Categories } from '../category/category.api';
import { viewUnit } from '../unit/unit.api';
import type { SuggestionQuery, SuggestionView } from './routing.dto';
import { SuggestUnit } from './suggest-unit';

/** What the report form needs once it knows category and place. */
@Injectable()
export class SuggestForPlace {
  constructor(
    private readonly categories: Categories,
    private readonly areas: LocateArea,
    private readonly units: SuggestUnit,
  ) {}

  async execute(query: SuggestionQuery): Promise<SuggestionView> {
    const category = await this.categories.requireLeaf(query.category, 'category');
    const { area, outsideCity } = await this.areas.locate(pointOf(query), query.areaId);
    const { unit, alternatives } = await this.units.suggest(category.path, area.path);
    return {
      area: viewArea(area),
      outsideCity,
      unit: unit && viewUnit(unit),
      alternatives: alternatives.map(viewUnit),
      emergencyStop: category.emergencyStop,
      deadlineWorkingDays: category.deadlineWorkingDays,
    };
  }
}

/** WGS84. Maps in China speak GCJ-02 unless they say otherwise. */
const pointOf = ({ lat, lng, system = 'gcj02' }: SuggestionQuery): Point | null => {
  if (lat === undefined && lng === undefined) return null;
  if (lat === undefined || lng === undefined) throw invalidField('lat', 'pair', '经度和纬度要一起填写');
  return toWgs84({ lat, lng, system });
};
