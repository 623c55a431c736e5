import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../common/actor';
import { Categories, ChangeCategory, CreateCategory, CreateCategoryDto } from '../category/category.api';
import { idOfCode, refuseMove, type RowImporter, RowShape } from './row-importer';
import type { CategoryRow } from './rows';

@Injectable()
export class ImportCategories implements RowImporter<CategoryRow> {
  constructor(
    private readonly categories: Categories,
    private readonly create: CreateCategory,
    private readonly change: ChangeCategory,
    private readonly shape: RowShape,
  ) {}

  keyOf({ code }: CategoryRow): string {
    return code;
  }

  async put({ parentCode, ...row }: CategoryRow): Promise<'new' | 'changed' | 'unchanged'> {
    const parentId = await idOfCode((code) => this.categories.byCode(code), 'parentId', parentCode);
    const draft = await this.shape.check(CreateCategoryDto, {
      code: row.code,
      name: row.name,
      icon: row.icon,
      parentId,
      deadlineWorkingDays: row.deadlineWorkingDays,
      position: row.position,
      emergency: row.emergency,
      emergencyStop: row.emergencyStop,
      sensitive: row.sensitive,
      questions: row.questions,
    });
    const category = await this.categories.byCode(row.code);
    if (category === null) {
      await this.create.execute(SYSTEM, draft);
      return 'new';
    }
    refuseMove(category, parentId);
    return (await this.change.execute(SYSTEM, category.id, draft)) ? 'changed' : 'unchanged';
  }
}
