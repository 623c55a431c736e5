import { Injectable } from '@nestjs/common';
import { type Page, pageOf, pageSize, readCursor } from '../../../common/page';
import { notFound } from '../../../common/problem';
import type { Category } from '../category.entity';
import { CategoryQueries } from '../category.queries';
import type { AdminCategoriesQuery, AdminCategoryView } from './admin-categories.dto';

/** Categories as administrators and auditors see them. They are no secret and belong to no area: no scope. */
@Injectable()
export class ShowCategories {
  constructor(private readonly queries: CategoryQueries) {}

  async list({ cursor, limit }: AdminCategoriesQuery): Promise<Page<AdminCategoryView>> {
    const size = pageSize(limit);
    const categories = await this.queries.page(readCursor(cursor)?.at ?? '', size + 1);
    return pageOf(categories, size, ({ code, id }) => ({ at: code, id }), viewCategory);
  }

  async one(id: string): Promise<AdminCategoryView> {
    const category = await this.queries.find(id);
    if (category === null) throw notFound();
    return viewCategory(category);
  }
}

const viewCategory = (category: Category): AdminCategoryView => ({
  id: category.id,
  code: category.code,
  name: category.name,
  icon: category.icon,
  parentId: category.parentId,
  position: category.position,
  emergency: category.emergency,
  emergencyStop: category.emergencyStop,
  deadlineWorkingDays: category.deadlineWorkingDays,
  sensitive: category.sensitive,
  questions: category.questions,
  validTo: category.validTo,
});
