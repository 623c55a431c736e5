import { changedFields } from '../../../common/changed-fields';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { notFound } from '../../../common/problem';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import type { Category } from '../category.entity';
import { CategoryQueries } from '../category.queries';
import type { ChangeCategoryDto } from './admin-categories.dto';
import { CategoryAdmins } from './category-admins';
import { checkCategory } from './category-rules.policy';
import { CategoryRepository } from './category.repository';

@Injectable()
export class ChangeCategory {
  constructor(
    private readonly queries: CategoryQueries,
    private readonly repository: CategoryRepository,
    private readonly admins: CategoryAdmins,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** @returns whether anything differed. @throws Problem `notFound` outside the actor's scope. */
  execute(actor: Actor, id: string, wanted: ChangeCategoryDto): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const category = await this.queries.find(id);
      if (category === null || !(await this.admins.may(actor, category.path))) throw notFound();
      const changes = changedFields(category, factsOf(wanted));
      if (Object.keys(changes).length === 0) return false;
      checkCategory({ ...category, ...changes });
      await this.repository.update(id, changes);
      await this.audit.append(actor, 'changeCategory', 'category', id, { fields: Object.keys(changes) });
      return true;
    });
  }
}

/** Only the emergency stop can be emptied; null of anything else means: as it is. */
const factsOf = (wanted: ChangeCategoryDto): Partial<Category> => ({
  name: wanted.name ?? undefined,
  icon: wanted.icon ?? undefined,
  position: wanted.position ?? undefined,
  emergency: wanted.emergency ?? undefined,
  emergencyStop: wanted.emergencyStop,
  deadlineWorkingDays: wanted.deadlineWorkingDays ?? undefined,
  sensitive: wanted.sensitive ?? undefined,
  questions: wanted.questions ?? undefined,
});
