import { MAX_DEPTH, childPath, idsOnPath } from '../../../database/tree-path';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { IDS, type Ids } from '../../../common/ids';
import { invalidField } from '../../../common/problem';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import type { Category } from '../category.entity';
import { CategoryQueries } from '../category.queries';
import type { CreateCategoryDto } from './admin-categories.dto';
import { CategoryAdmins } from './category-admins';
import { checkCategory } from './category-rules.policy';
import { CategoryRepository } from './category.repository';

/** Adds a category. Its code and parent stay as they are. */
@Injectable()
export class CreateCategory {
  constructor(
    private readonly queries: CategoryQueries,
    private readonly repository: CategoryRepository,
    private readonly admins: CategoryAdmins,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** @throws Problem `request.invalid` naming the field. */
  execute(actor: Actor, draft: CreateCategoryDto): Promise<Category> {
    return this.unitOfWork.run(async () => {
      const category = this.build(draft, await this.parentOf(draft));
      if (!(await this.admins.may(actor, category.path))) {
        throw invalidField('parentId', 'scope', '您不能在这里添加类别');
      }
      checkCategory(category);
      await this.repository.insert(category);
      await this.audit.append(actor, 'createCategory', 'category', category.id, { code: category.code });
      return category;
    });
  }

  private async parentOf({ parentId }: CreateCategoryDto): Promise<Category | null> {
    if (!parentId) return null;
    const parent = await this.queries.find(parentId);
    if (parent === null || parent.validTo !== null)
      throw invalidField('parentId', 'unknown', '没有这个上级类别，请重新选择');
    if (idsOnPath(parent.path).length >= MAX_DEPTH)
      throw invalidField('parentId', 'depth', `类别最多 ${MAX_DEPTH} 级，请选择更高的上级`);
    return parent;
  }

  private build(draft: CreateCategoryDto, parent: Category | null): Category {
    const id = this.ids.next();
    const { code, name, icon, deadlineWorkingDays } = draft;
    return {
      id,
      code,
      name,
      icon,
      parentId: parent?.id ?? null,
      path: childPath(parent, id),
      position: draft.position ?? 0,
      emergency: draft.emergency ?? false,
      emergencyStop: draft.emergencyStop ?? null,
      deadlineWorkingDays,
      sensitive: draft.sensitive ?? false,
      questions: draft.questions ?? [],
      validTo: null,
    };
  }
}
