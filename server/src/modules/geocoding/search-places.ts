import { Inject, Injectable } from '@nestjs/common';
import { LIMITS } from '@suishoupai/shared/limits';
import { type FoundPlace, GEOCODER, type Geocoder } from '../../gateways/geocoder/geocoder.port';
import type { FoundPlaceView } from './geocoding.dto';

/** Where somebody means who reports a hazard from elsewhere. */
@Injectable()
export class SearchPlaces {
  constructor(@Inject(GEOCODER) private readonly geocoder: Geocoder) {}

  /** @throws GatewayFailure when the map platform is away; the person then writes the address. */
  async execute(text: string): Promise<FoundPlaceView[]> {
    return (await this.geocoder.search(text)).map(viewOf);
  }
}

const viewOf = ({ name, address, point }: FoundPlace): FoundPlaceView => ({
  name,
  address: [...(address.includes(name) ? address : `${address}${name}`)].slice(0, LIMITS.address).join(''),
  point: { ...point, system: 'wgs84' },
});
