import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { ApiProblems } from '../../common/http/api-problems.decorator';
import { PlaceView, ReverseQuery } from './geocoding.dto';
import { ReverseGeocode } from './reverse-geocode';

@ApiTags('geocoding')
@Controller('geocoding')
export class GeocodingController {
  constructor(private readonly reverseGeocode: ReverseGeocode) {}

  @Get('reverse')
  @Access('signedIn')
  @ApiBearerAuth()
  @ApiOperation({ operationId: 'reverseGeocode', summary: 'The address and area of a point on the map' })
  @ApiOkResponse({ type: PlaceView })
  @ApiProblems('session.missing', 'request.invalid')
  reverse(@Query() query: ReverseQuery): Promise<PlaceView> {
    return this.reverseGeocode.execute(query);
  }
}
