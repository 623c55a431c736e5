export { type ArticleDraft, WriteArticle } from './write-article';
