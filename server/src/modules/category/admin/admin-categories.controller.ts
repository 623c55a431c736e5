import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Actor } from '../../../common/actor';
import type { Page } from '../../../common/page';
import {
  AdminCategoriesQuery,
  AdminCategoryPageView,
  AdminCategoryView,
  ChangeCategoryDto,
  CreateCategoryDto,
} from './admin-categories.dto';
import { ChangeCategory } from './change-category';
import { CloseCategory } from './close-category';
import { CreateCategory } from './create-category';
import { ShowCategories } from './show-categories';

@ApiTags('admin')
@Controller('admin/categories')
export class AdminCategoriesController {
  constructor(
    private readonly show: ShowCategories,
    private readonly createCategory: CreateCategory,
    private readonly changeCategory: ChangeCategory,
    private readonly closeCategory: CloseCategory,
  ) {}

  @Get()
  @Access(['admin', 'auditor'])
  @ApiOperation({ summary: 'Open and closed categories, by code' })
  @ApiOkResponse({ type: AdminCategoryPageView })
  list(@Query() query: AdminCategoriesQuery): Promise<Page<AdminCategoryView>> {
    return this.show.list(query);
  }

  @Get(':id')
  @Access(['admin', 'auditor'])
  @ApiOkResponse({ type: AdminCategoryView })
  @ApiOperation({ summary: 'One category, open or closed' })
  one(@Param('id') id: string): Promise<AdminCategoryView> {
    return this.show.one(id);
  }

  @Post()
  @Access(['admin'])
  @ApiOperation({ summary: 'Add a category' })
  @ApiCreatedResponse({ type: AdminCategoryView })
  async create(@CurrentActor() actor: Actor, @Body() body: CreateCategoryDto): Promise<AdminCategoryView> {
    const { id } = await this.createCategory.execute(actor, body);
    return this.show.one(id);
  }

  @Patch(':id')
  @Access(['admin'])
  @ApiOkResponse({ type: AdminCategoryView })
  @ApiOperation({ summary: 'Change words, deadline, questions or warnings' })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ChangeCategoryDto,
  ): Promise<AdminCategoryView> {
    await this.changeCategory.execute(actor, id, body);
    return this.show.one(id);
  }

  @Post(':id/close')
  @Access(['admin'])
  @HttpCode(200)
  @ApiOperation({ summary: 'End a category' })
  @ApiOkResponse({ type: AdminCategoryView })
  async close(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AdminCategoryView> {
    await this.closeCategory.execute(actor, id);
    return this.show.one(id);
  }
}
