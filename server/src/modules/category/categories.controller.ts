import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { CategoryQueries } from './category.queries';
import { CategoryView, viewCategoryTree } from './category.view';

@ApiTags('categories')
@Controller('categories')
export class CategoriesController {
  constructor(private readonly queries: CategoryQueries) {}

  @Get()
  @Access('anyone')
  @ApiOperation({ summary: 'The tree of open categories' })
  @ApiOkResponse({ type: [CategoryView] })
  async tree(): Promise<CategoryView[]> {
    return viewCategoryTree(await this.queries.open());
  }
}
