import { Module } from '@nestjs/common';
import { GatewaysModule } from '../../gateways/gateways.module';
import { AreaModule } from '../area/area.module';
import { GeocodingController } from './geocoding.controller';
import { ReverseGeocode } from './reverse-geocode';
import { SearchPlaces } from './search-places';

@Module({
  imports: [AreaModule, GatewaysModule],
  controllers: [GeocodingController],
  providers: [ReverseGeocode, SearchPlaces],
})
export class GeocodingModule {}
