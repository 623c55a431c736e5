import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { CurrentActor } from '../../common/access/current-actor.decorator';
import type { Actor } from '../../common/actor';
import { ApiProblems } from '../../common/http/api-problems.decorator';
import type { Page } from '../../common/page';
import { ShowSquare } from './show-square';
import { ShowSquareCase } from './show-square-case';
import { ShowSquareMap } from './show-square-map';
import { SquareMapQuery, SquareQuery } from './square.dto';
import { SquareCaseView, type SquareItemView, SquareMapView, SquarePageView } from './square.view';

@ApiTags('square')
@Controller('square')
export class SquareController {
  constructor(
    private readonly showSquare: ShowSquare,
    private readonly showMap: ShowSquareMap,
    private readonly showCase: ShowSquareCase,
  ) {}

  @Get()
  @Access('anyone')
  @ApiOperation({ operationId: 'listSquare', summary: '上报广场', description: 'Newest publication first' })
  @ApiOkResponse({ type: SquarePageView })
  @ApiProblems('request.invalid')
  list(@Query() query: SquareQuery): Promise<Page<SquareItemView>> {
    return this.showSquare.execute(query);
  }

  @Get('map')
  @Access('anyone')
  @ApiOperation({ operationId: 'mapSquare', summary: '上报广场地图', description: 'At most 500 points, coarse' })
  @ApiOkResponse({ type: SquareMapView })
  @ApiProblems('request.invalid')
  map(@Query() query: SquareMapQuery): Promise<SquareMapView> {
    return this.showMap.execute(query);
  }

  @Get(':id')
  @Access('anyone')
  @ApiOperation({ operationId: 'getSquareCase', summary: '上报广场里的一件' })
  @ApiOkResponse({ type: SquareCaseView })
  @ApiProblems('notFound')
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SquareCaseView> {
    return this.showCase.execute(actor, id);
  }
}
