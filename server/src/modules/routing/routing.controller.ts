import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { SuggestionQuery, SuggestionView } from './routing.dto';
import { SuggestForPlace } from './suggest-for-place';

@ApiTags('routing')
@Controller('routing')
export class RoutingController {
  constructor(private readonly suggestion: SuggestForPlace) {}

  @Get('suggestion')
  @Access('anyone')
  @ApiOperation({ summary: 'Which area a place lies in and which unit would receive the report' })
  @ApiOkResponse({ type: SuggestionView })
  suggest(@Query() query: SuggestionQuery): Promise<SuggestionView> {
    return this.suggestion.execute(query);
  }
}
