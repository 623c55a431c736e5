import { readable } from './readable';
import type { ArticlePageView, ArticleRowView, ArticleView } from './wire';

export type Section = ArticleRowView['section'];

/** Sections in the order in which they are shown. */
export const SECTIONS: Readonly<Record<Section, string>> = {
  law: '法律法规',
  emergency: '应急知识',
  standard: '判定标准',
  case: '警示案例',
};

/** @param q part of title, summary or text; empty for all, at most 60 characters */
export const listArticles = (section: Section | undefined, q: string, cursor?: string): Promise<ArticlePageView> =>
  readable('/articles', { section, q, cursor });

export const getArticle = (id: string): Promise<ArticleView> => readable(`/articles/${id}`);
