import { Injectable } from '@nestjs/common';
import { type Area } from '../../area/area.entity';
import { LocateArea } from '../../area/area.api';
import { Categories, checkAnswers } from '../../category/category.api';
import type { Category } from '../../category/category.entity';
import { Units } from '../../unit/unit.api';
import type { SubmitInput } from './submit-input';

/** What the city makes of an input: its category, area and answers. */
export interface Classified {
  category: Category;
  area: Area;
  outsideCity: boolean;
  answers: Record<string, string>;
}

@Injectable()
export class ClassifyReport {
  constructor(
    private readonly categories: Categories,
    private readonly areas: LocateArea,
    private readonly units: Units,
  ) {}

  /** @throws Problem `report.unknownCategory`, `report.unknownUnit`, `report.unitOutsideArea`, or 422 for an answer. */
  async execute(input: SubmitInput): Promise<Classified> {
    const category = await this.categories.requireLeaf(input.categoryId);
    const answers = checkAnswers(category, input.answers ?? {});
    const { area, outsideCity } = await this.areas.locate(input.point ?? null, input.areaId ?? undefined);
    if (input.unitId) await this.units.requireReceiver(input.unitId, area.path, category.path);
    return { category, area, outsideCity, answers };
  }
}
