import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { invalidField, notFound } from '../../../common/problem';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { CategoryQueries } from '../category.queries';
import { CategoryAdmins } from './category-admins';
import { CategoryRepository } from './category.repository';

/** Ends a category: nobody can report it any more, its reports stay. */
@Injectable()
export class CloseCategory {
  constructor(
    private readonly queries: CategoryQueries,
    private readonly repository: CategoryRepository,
    private readonly admins: CategoryAdmins,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem `notFound` outside the actor's scope, `request.invalid` while it has open children. */
  execute(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const category = await this.queries.find(id);
      if (category === null || !(await this.admins.may(actor, category.path))) throw notFound();
      if (await this.queries.hasOpenChild(id)) throw invalidField('id', 'children', '还有下级类别，请先停用它们');
      const closed = await this.repository.close(id, this.clock.now());
      if (!closed) throw invalidField('id', 'closed', '这个类别已经停用');
      await this.audit.append(actor, 'closeCategory', 'category', id);
    });
  }
}
