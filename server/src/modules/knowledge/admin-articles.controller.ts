import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { CurrentActor } from '../../common/access/current-actor.decorator';
import type { Actor } from '../../common/actor';
import { ApiProblems } from '../../common/http/api-problems.decorator';
import type { Page } from '../../common/page';
import {
  AdminArticlePageView,
  type AdminArticleRowView,
  AdminArticleView,
  ChangeArticleDto,
  ListArticlesQuery,
  WriteArticleDto,
} from './article.dto';
import { viewAdminArticle } from './article.view';
import { ChangeArticle } from './change-article';
import { ShowArticles } from './show-articles';
import { WithdrawArticle } from './withdraw-article';
import { WriteArticle } from './write-article';

@ApiTags('admin')
@ApiBearerAuth()
@Controller('admin/articles')
export class AdminArticlesController {
  constructor(
    private readonly show: ShowArticles,
    private readonly writeArticle: WriteArticle,
    private readonly changeArticle: ChangeArticle,
    private readonly withdrawArticle: WithdrawArticle,
  ) {}

  @Get()
  @Access(['admin', 'auditor'])
  @ApiOperation({ summary: 'Articles, the withdrawn ones too, newest first' })
  @ApiOkResponse({ type: AdminArticlePageView })
  list(@Query() query: ListArticlesQuery): Promise<Page<AdminArticleRowView>> {
    return this.show.listAll(query);
  }

  @Get(':id')
  @Access(['admin', 'auditor'])
  @ApiOkResponse({ type: AdminArticleView })
  @ApiProblems('notFound')
  @ApiOperation({ summary: 'One article, a withdrawn one too' })
  one(@Param('id') id: string): Promise<AdminArticleView> {
    return this.show.any(id);
  }

  @Post()
  @Access(['admin'])
  @ApiOperation({ summary: 'Write an article; readers see it at once' })
  @ApiCreatedResponse({ type: AdminArticleView })
  @ApiProblems('role.forbidden', 'request.invalid')
  async write(@CurrentActor() actor: Actor, @Body() body: WriteArticleDto): Promise<AdminArticleView> {
    return viewAdminArticle(await this.writeArticle.execute(actor, body));
  }

  @Patch(':id')
  @Access(['admin'])
  @ApiOkResponse({ type: AdminArticleView })
  @ApiProblems('notFound', 'role.forbidden', 'request.invalid')
  @ApiOperation({ summary: 'Change an article; readers see it at once' })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ChangeArticleDto,
  ): Promise<AdminArticleView> {
    return viewAdminArticle(await this.changeArticle.execute(actor, id, body));
  }

  @Post(':id/withdraw')
  @Access(['admin'])
  @HttpCode(200)
  @ApiOperation({ summary: 'Take an article away from its readers' })
  @ApiOkResponse({ type: AdminArticleView })
  @ApiProblems('notFound', 'role.forbidden')
  async withdraw(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AdminArticleView> {
    return viewAdminArticle(await this.withdrawArticle.execute(actor, id));
  }
}
