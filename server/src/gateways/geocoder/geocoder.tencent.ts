import gcoord from 'gcoord';
import type { Clock } from '../../common/clock';
import { GatewayFailure } from '../../common/gateway-failure';
import { ShortMemory } from '../../common/short-memory';
import type { Outbound } from '../outbound/outbound';
import type { OutboundHost } from '../outbound/outbound-host';
import type { FoundPlace, Geocoder } from './geocoder.port';
import { placesOf } from './suggestions';

type Place = { address: string; district: string; adcode: string };

/** 120 per second, 121 per day, 122 per address: limits that pass by themselves. */
const PASSING = new Set(['120', '121', '122']);
const REMEMBERED = 5_000;
/** A page of suggestions: more than a person reads. */
const MOST = 10;
/** Streets keep their names, but new ones are built. */
const REMEMBERED_MS = 24 * 60 * 60 * 1000;

/**
 * Tencent's geocoding. Neighbouring points (about 10 m) share one answer, and so do equal texts, because the daily quota
 * is small.
 */
export class TencentGeocoder implements Geocoder {
  private readonly host: OutboundHost;
  private readonly places: ShortMemory<Place>;
  private readonly searches: ShortMemory<FoundPlace[]>;

  constructor(
    outbound: Outbound,
    baseUrl: string,
    private readonly key: string,
    private readonly city: string,
    clock: Clock,
  ) {
    this.host = outbound.host(baseUrl);
    this.places = new ShortMemory(clock, REMEMBERED, REMEMBERED_MS);
    this.searches = new ShortMemory(clock, REMEMBERED, REMEMBERED_MS);
  }

  async reverse(point: { lat: number; lng: number }): Promise<Place> {
    const cell = `${point.lat.toFixed(4)},${point.lng.toFixed(4)}`;
    const known = this.places.get(cell);
    if (known) return known;
    const place = await this.ask(point);
    this.places.set(cell, place);
    return place;
  }

  /** Only places of the city. Source: lbs.qq.com, WebService API 关键词输入提示. */
  async search(text: string): Promise<FoundPlace[]> {
    const keyword = text.trim();
    const known = this.searches.get(keyword);
    if (known) return known;
    const asked = { keyword, region: this.city, region_fix: '1', page_index: '1', page_size: String(MOST) };
    const query = new URLSearchParams({ ...asked, key: this.key });
    const answer = await this.host.json(
      { repeatable: true },
      { method: 'GET', path: `/ws/place/v1/suggestion?${query}` },
    );
    const places = placesOf(checked(answer as Answer | null)).slice(0, MOST);
    this.searches.set(keyword, places);
    return places;
  }

  /** The platform wants GCJ-02, latitude first. Source: lbs.qq.com, WebService API 逆地址解析. */
  private async ask(point: { lat: number; lng: number }): Promise<Place> {
    const [lng, lat] = gcoord.transform([point.lng, point.lat], gcoord.WGS84, gcoord.GCJ02);
    const query = new URLSearchParams({ location: `${lat.toFixed(6)},${lng.toFixed(6)}`, key: this.key });
    const json = await this.host.json({ repeatable: true }, { method: 'GET', path: `/ws/geocoder/v1/?${query}` });
    return placeOf(json as Answer | null);
  }
}

interface Answer {
  status?: unknown;
  data?: unknown;
  result?: { address?: unknown; address_component?: { district?: unknown }; ad_info?: { adcode?: unknown } };
}

/** The answer itself, when it is one. @throws GatewayFailure, code: the platform's status. */
function checked(answer: Answer | null): Answer {
  const status = String(answer?.status);
  if (status !== '0') throw new GatewayFailure(PASSING.has(status) ? 'unavailable' : 'refused', status);
  return answer!;
}

function placeOf(answer: Answer | null): Place {
  const { address, address_component: parts = {}, ad_info: area = {} } = checked(answer).result ?? {};
  if (typeof address !== 'string') throw new GatewayFailure('refused', 'NO_ADDRESS');
  return { address, district: text(parts.district), adcode: text(area.adcode) };
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
