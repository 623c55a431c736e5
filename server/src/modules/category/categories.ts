import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem';
import type { Category } from './category.entity';
import { CategoryQueries } from './category.queries';

@Injectable()
export class Categories {
  constructor(private readonly queries: CategoryQueries) {}

  /** Open or closed. @param field where the caller's input has it. @throws Problem `report.unknownCategory`. */
  async get(id: string, field = 'categoryId'): Promise<Category> {
    const category = await this.queries.find(id);
    if (category === null) throw unknownCategory(field, '没有这个隐患类别，请重新选择');
    return category;
  }

  /** Open or closed; null when nobody has this code. */
  byCode(code: string): Promise<Category | null> {
    return this.queries.findByCode(code);
  }

  /** A category that a report can carry: open, and not merely a group. @throws Problem `report.unknownCategory`. */
  async requireLeaf(id: string, field = 'categoryId'): Promise<Category> {
    const category = await this.get(id, field);
    if (category.validTo !== null) throw unknownCategory(field, '这个隐患类别已停用，请重新选择');
    if (await this.queries.hasOpenChild(id)) throw unknownCategory(field, '请选择更具体的隐患类别');
    return category;
  }
}

const unknownCategory = (field: string, message: string): Problem =>
  new Problem('report.unknownCategory', message, {
    errors: [{ field, code: 'unknown', message }],
  });
