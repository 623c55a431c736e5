import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { ApiProblems } from '../../common/http/api-problems.decorator';
import type { Page } from '../../common/page';
import { ArticlePageView, type ArticleRowView, ArticleView, ListArticlesQuery } from './article.dto';
import { ShowArticles } from './show-articles';

@ApiTags('articles')
@Controller('articles')
export class ArticlesController {
  constructor(private readonly show: ShowArticles) {}

  @Get()
  @Access('anyone')
  @ApiOperation({ operationId: 'listArticles', summary: '安全知识', description: 'Newest first' })
  @ApiOkResponse({ type: ArticlePageView })
  list(@Query() query: ListArticlesQuery): Promise<Page<ArticleRowView>> {
    return this.show.list(query);
  }

  @Get(':id')
  @Access('anyone')
  @ApiOperation({ operationId: 'getArticle', summary: '一篇安全知识' })
  @ApiOkResponse({ type: ArticleView })
  @ApiProblems('notFound')
  one(@Param('id') id: string): Promise<ArticleView> {
    return this.show.one(id);
  }
}
