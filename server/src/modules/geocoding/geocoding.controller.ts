import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { ApiProblems } from '../../common/http/api-problems.decorator';
import { FoundPlaceView, PlaceView, ReverseQuery, SearchQuery } from './geocoding.dto';
import { GeocodingRateGuard } from './geocoding-rate.guard';
import { ReverseGeocode } from './reverse-geocode';
import { SearchPlaces } from './search-places';

@ApiTags('geocoding')
@Controller('geocoding')
@UseGuards(GeocodingRateGuard)
export class GeocodingController {
  constructor(
    private readonly reverseGeocode: ReverseGeocode,
    private readonly searchPlaces: SearchPlaces,
  ) {}

  @Get('reverse')
  @Access('signedIn')
  @ApiBearerAuth()
  @ApiOperation({ operationId: 'reverseGeocode', summary: 'The address and area of a point on the map' })
  @ApiOkResponse({ type: PlaceView })
  @ApiProblems('session.missing', 'request.invalid', 'rate.limited')
  reverse(@Query() query: ReverseQuery): Promise<PlaceView> {
    return this.reverseGeocode.execute(query);
  }

  @Get('search')
  @Access('signedIn')
  @ApiBearerAuth()
  @ApiOperation({ operationId: 'searchPlaces', summary: 'Places of the city for what somebody typed, at most 10' })
  @ApiOkResponse({ type: [FoundPlaceView] })
  @ApiProblems('session.missing', 'request.invalid', 'rate.limited', 'platform.unavailable')
  search(@Query() { q }: SearchQuery): Promise<FoundPlaceView[]> {
    return this.searchPlaces.execute(q);
  }
}
