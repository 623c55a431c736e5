import { Module } from '@nestjs/common';
import { AdminArticlesController } from './admin-articles.controller';
import { ArticleQueries } from './article.queries';
import { ArticleRepository } from './article.repository';
import { ArticlesController } from './articles.controller';
import { ChangeArticle } from './change-article';
import { ShowArticles } from './show-articles';
import { WithdrawArticle } from './withdraw-article';
import { WriteArticle } from './write-article';

@Module({
  controllers: [ArticlesController, AdminArticlesController],
  providers: [ArticleQueries, ArticleRepository, ShowArticles, WriteArticle, ChangeArticle, WithdrawArticle],
  exports: [WriteArticle],
})
export class KnowledgeModule {}
