import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../common/actor';
import { invalidField } from '../../common/problem';
import { Areas } from '../area/area.api';
import { Categories } from '../category/category.api';
import { ChangeUnit, CreateUnit, CreateUnitDto, Units } from '../unit/unit.api';
import { idOfCode, refuseMove, type RowImporter, RowShape } from './row-importer';
import type { UnitRow } from './rows';

@Injectable()
export class ImportUnits implements RowImporter<UnitRow> {
  constructor(
    private readonly units: Units,
    private readonly areas: Areas,
    private readonly categories: Categories,
    private readonly create: CreateUnit,
    private readonly change: ChangeUnit,
    private readonly shape: RowShape,
  ) {}

  keyOf({ code }: UnitRow): string {
    return code;
  }

  async put(row: UnitRow): Promise<'new' | 'changed' | 'unchanged'> {
    const { code, name, phone } = row;
    const parentId = await idOfCode((parent) => this.units.byCode(parent), 'parentId', row.parentCode);
    const areaId = await this.areaId('areaId', row.areaCode);
    const coverage = await this.coverageOf(row);
    const draft = await this.shape.check(CreateUnitDto, { code, name, phone, parentId, areaId, coverage });
    const unit = await this.units.byCode(code);
    if (unit === null) {
      await this.create.execute(SYSTEM, draft);
      return 'new';
    }
    refuseMove(unit, parentId);
    return (await this.change.execute(SYSTEM, unit.id, draft)) ? 'changed' : 'unchanged';
  }

  /** Every category in every area; undefined when the row does not speak of it. */
  private async coverageOf({ areas, categories }: UnitRow): Promise<object[] | undefined> {
    if (areas === undefined && categories === undefined) return undefined;
    if (areas === undefined || categories === undefined || (areas.length === 0) !== (categories.length === 0)) {
      throw invalidField('coverage', 'pair', '负责区域和负责类别要么都填写，要么都留空');
    }
    const areaIds = await Promise.all(areas.map((code) => this.areaId('areas', code)));
    const categoryIds = await Promise.all(categories.map((code) => this.categoryId(code)));
    return areaIds.flatMap((areaId) => categoryIds.map((categoryId) => ({ areaId, categoryId })));
  }

  private areaId(field: string, code: string): Promise<string | null> {
    return idOfCode((area) => this.areas.byCode(area), field, code);
  }

  private categoryId(code: string): Promise<string | null> {
    return idOfCode((category) => this.categories.byCode(category), 'categories', code);
  }
}
