import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor';
import { CLOCK, type Clock } from '../../common/clock';
import { notFound } from '../../common/problem';
import { UnitOfWork } from '../../database/unit-of-work';
import { AuditTrail } from '../audit/audit.api';
import type { Article } from './article.entity';
import { ArticleQueries } from './article.queries';
import { ArticleRepository } from './article.repository';

/** 撤下: readers no longer find it. A second time changes nothing. */
@Injectable()
export class WithdrawArticle {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: ArticleQueries,
    private readonly articles: ArticleRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem `notFound` */
  execute(actor: Actor, id: string): Promise<Article> {
    return this.unitOfWork.run(async () => {
      const withdrawn = await this.articles.withdraw(id, this.clock.now());
      if (withdrawn) await this.audit.append(actor, 'withdrawArticle', 'article', id);
      const article = await this.queries.find(id);
      if (article === null) throw notFound();
      return article;
    });
  }
}
