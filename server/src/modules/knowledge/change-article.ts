import { changedFields } from '../../common/changed-fields';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor';
import { CLOCK, type Clock } from '../../common/clock';
import { notFound } from '../../common/problem';
import { UnitOfWork } from '../../database/unit-of-work';
import { AuditTrail } from '../audit/audit.api';
import type { Article } from './article.entity';
import { ArticleQueries } from './article.queries';
import { ArticleRepository } from './article.repository';
import { requireWords } from './require-words';
import type { ArticleDraft } from './write-article';

@Injectable()
export class ChangeArticle {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: ArticleQueries,
    private readonly articles: ArticleRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the article as it stands. @throws Problem `notFound`, `request.invalid` */
  execute(actor: Actor, id: string, wanted: Partial<ArticleDraft>): Promise<Article> {
    return this.unitOfWork.run(async () => {
      const article = await this.queries.find(id);
      if (article === null) throw notFound();
      const changes = changesOf(article, wanted);
      const fields = Object.keys(changes);
      if (fields.length === 0) return article;
      const changed = { ...changes, updatedAt: this.clock.now() };
      await this.articles.update(id, changed);
      await this.audit.append(actor, 'changeArticle', 'article', id, { fields });
      return { ...article, ...changed };
    });
  }
}

/** A null in the request leaves the field as it is, like its absence. */
const changesOf = (article: Article, { section, title, summary, body }: Partial<ArticleDraft>): Partial<Article> =>
  changedFields<Article>(article, {
    section: section ?? undefined,
    title: title ?? undefined,
    summary: summary ?? undefined,
    body: body ? requireWords(body) : undefined,
  });
