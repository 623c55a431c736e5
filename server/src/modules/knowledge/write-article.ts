import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor';
import { CLOCK, type Clock } from '../../common/clock';
import { IDS, type Ids } from '../../common/ids';
import { UnitOfWork } from '../../database/unit-of-work';
import { AuditTrail } from '../audit/audit.api';
import type { Article } from './article.entity';
import { ArticleRepository } from './article.repository';
import { requireWords } from './require-words';

/** What an article is written with. `body` is HTML of at most 50,000 code points; it is cleaned. */
export type ArticleDraft = Pick<Article, 'section' | 'title' | 'summary' | 'body'>;

/** Writes an article and publishes it at once. */
@Injectable()
export class WriteArticle {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly articles: ArticleRepository,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** @throws Problem `request.invalid` when the body holds nothing that may be shown. */
  async execute(actor: Actor, { section, title, summary, body }: ArticleDraft): Promise<Article> {
    const now = this.clock.now();
    const times = { publishedAt: now, updatedAt: now, withdrawnAt: null };
    const article: Article = { id: this.ids.next(), section, title, summary, body: requireWords(body), ...times };
    return this.unitOfWork.run(async () => {
      await this.articles.insert(article);
      await this.audit.append(actor, 'writeArticle', 'article', article.id, { section });
      return article;
    });
  }
}
