import { Injectable } from '@nestjs/common';
import { type Page, pageOf, pageSize, readCursor } from '../../common/page';
import { notFound } from '../../common/problem';
import type {
  AdminArticleRowView,
  AdminArticleView,
  ArticleRowView,
  ArticleView,
  ListArticlesQuery,
} from './article.dto';
import type { Article } from './article.entity';
import { ArticleQueries } from './article.queries';
import { viewAdminArticle, viewAdminRow, viewArticle, viewRow } from './article.view';

/** Articles for readers, and withdrawn ones too for administrators. */
@Injectable()
export class ShowArticles {
  constructor(private readonly queries: ArticleQueries) {}

  list(query: ListArticlesQuery): Promise<Page<ArticleRowView>> {
    return this.page(query, false, viewRow);
  }

  /** @throws Problem `notFound`, also when it was withdrawn. */
  async one(id: string): Promise<ArticleView> {
    const article = await this.queries.find(id);
    if (article === null || article.withdrawnAt !== null) throw notFound();
    return viewArticle(article);
  }

  listAll(query: ListArticlesQuery): Promise<Page<AdminArticleRowView>> {
    return this.page(query, true, viewAdminRow);
  }

  /** @throws Problem `notFound` */
  async any(id: string): Promise<AdminArticleView> {
    const article = await this.queries.find(id);
    if (article === null) throw notFound();
    return viewAdminArticle(article);
  }

  private async page<T>(query: ListArticlesQuery, all: boolean, view: (article: Article) => T): Promise<Page<T>> {
    const { section, q, cursor, limit } = query;
    const size = pageSize(limit);
    const articles = await this.queries.list({ section, q, all }, readCursor(cursor), size + 1);
    return pageOf(articles, size, ({ id }) => ({ at: '', id }), view);
  }
}
