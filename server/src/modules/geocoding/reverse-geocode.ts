import { Inject, Injectable } from '@nestjs/common';
import { GatewayFailure } from '../../common/gateway-failure';
import { LOG, type Log } from '../../common/log';
import { toWgs84, type Wgs84 } from '../../common/validation/point.dto';
import { GEOCODER, type Geocoder } from '../../gateways/geocoder/geocoder.port';
import { LocateArea } from '../area/area.api';
import type { PlaceView, ReverseQuery } from './geocoding.dto';

/** What the report form writes into its address field when the person moves the pin. */
@Injectable()
export class ReverseGeocode {
  constructor(
    @Inject(GEOCODER) private readonly geocoder: Geocoder,
    private readonly areas: LocateArea,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async execute({ lat, lng, system = 'gcj02' }: ReverseQuery): Promise<PlaceView> {
    const point = toWgs84({ lat, lng, system });
    const { area } = await this.areas.locate(point);
    return { address: await this.addressOf(point), area: { id: area.id, name: area.name } };
  }

  /** null when the platform gives none: filing goes on without it. */
  private async addressOf(point: Wgs84): Promise<string | null> {
    try {
      return (await this.geocoder.reverse(point)).address || null;
    } catch (error) {
      if (!(error instanceof GatewayFailure)) throw error;
      this.log.warn('no address from the map platform', { code: error.code });
      return null;
    }
  }
}
