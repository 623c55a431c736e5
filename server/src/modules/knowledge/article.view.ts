import type { AdminArticleRowView, AdminArticleView, ArticleRowView, ArticleView } from './article.dto';
import type { Article } from './article.entity';
import { cleanBody } from './clean-body';

export const viewRow = ({ id, section, title, summary, publishedAt }: Article): ArticleRowView => ({
  id,
  section,
  title,
  summary,
  publishedAt,
});

/** The body is cleaned once more: what reached the table by another road is not trusted. */
export const viewArticle = (article: Article): ArticleView => ({
  ...viewRow(article),
  body: cleanBody(article.body),
  updatedAt: article.updatedAt,
});

export const viewAdminRow = (article: Article): AdminArticleRowView => ({
  ...viewRow(article),
  withdrawnAt: article.withdrawnAt,
});

export const viewAdminArticle = (article: Article): AdminArticleView => ({
  ...viewArticle(article),
  withdrawnAt: article.withdrawnAt,
});
