import { SearchQuery } from '../../common/page-query.dto';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { type Page, pageOf, pageSize, readCursor } from '../../common/page';
import { IdField } from '../../common/validation/text.decorators';
import { AreaListQueries } from './area-list.queries';
import { AreaPageView, type AreaView, viewArea } from './area.view';

class AreasQuery extends SearchQuery {
  @IdField('Only the areas right below this one', true)
  parentId?: string;
}

@ApiTags('areas')
@Controller('areas')
export class AreasController {
  constructor(private readonly lists: AreaListQueries) {}

  @Get()
  @Access('anyone')
  @ApiOperation({ summary: 'Open areas, by code' })
  @ApiOkResponse({ type: AreaPageView })
  async list(@Query() { parentId, q, cursor, limit }: AreasQuery): Promise<Page<AreaView>> {
    const size = pageSize(limit);
    const areas = await this.lists.open({ parentId, q }, readCursor(cursor), size + 1);
    return pageOf(areas, size, ({ code, id }) => ({ at: code, id }), viewArea);
  }
}
