import { createHash, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { exchangeOf } from '../http/exchange';
import type { Sandbox } from '../sandbox';
import { type Answer, failed, refusalOf } from './answers';
import { nearestPlace, type Place } from './places';
import { suggestionRoute } from './suggestion.route';

const querystring = {
  type: 'object',
  properties: {
    location: { type: 'string', description: 'latitude,longitude in GCJ-02' },
    key: { type: 'string', description: 'five groups of five, XXXXX-XXXXX-…' },
    get_poi: { type: 'string' },
    poi_options: { type: 'string' },
    output: { type: 'string' },
  },
} as const;
const text = { type: 'string' } as const;
const place = {
  nation: text,
  province: text,
  city: text,
  district: text,
} as const;
const result = {
  type: 'object',
  additionalProperties: true,
  properties: {
    address: { ...text, description: 'empty where nothing is known' },
    formatted_addresses: { type: 'object', properties: { recommend: text, rough: text } },
    address_component: { type: 'object', properties: { ...place, street: text, street_number: text } },
    ad_info: { type: 'object', additionalProperties: true, properties: { ...place, adcode: text, name: text } },
  },
} as const;
const response = {
  200: {
    type: 'object',
    additionalProperties: true,
    properties: {
      status: { type: 'integer', description: '0: ok' },
      message: { type: 'string' },
      request_id: { type: 'string' },
      result: { ...result, description: 'only when status is 0' },
    },
  },
} as const;

/** A city's worth of metres: beyond it the table knows nothing. */
const KNOWN_METRES = 60_000;

/** Tencent LBS (apis.map.qq.com): reverse geocoding and place suggestions. */
export function registerGeocoder(app: FastifyInstance, sandbox: Sandbox): void {
  suggestionRoute(app, sandbox);
  app.get<{ Querystring: { location?: string; key?: string } }>(
    '/ws/geocoder/v1/',
    {
      schema: {
        tags: ['apis.map.qq.com'],
        operationId: 'reverseGeocode',
        summary: 'The address of a point',
        querystring,
        response,
      },
    },
    async (request) => {
      const answer = reverse(request.query, sandbox.credentials.geocoderKey);
      exchangeOf(request).verdict = answer.status === 0 ? 'ok' : String(answer.status);
      return answer;
    },
  );
}

function reverse(query: { location?: string; key?: string }, key: string): Answer {
  const { location, key: given } = query;
  const refusal = refusalOf(given, key, location);
  if (refusal) return refusal;
  const point = pointOf(location!);
  if (!point) return failed(310, '请求参数信息有误');
  const { place, metres } = nearestPlace(point.lat, point.lng);
  const result = metres <= KNOWN_METRES ? describe(place, point.lat, point.lng) : unknownPlace();
  return { status: 0, message: 'query ok', request_id: randomUUID(), result };
}

/** `latitude,longitude`, in range. */
function pointOf(location: string): { lat: number; lng: number } | undefined {
  const match = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(location);
  const [lat, lng] = [Number(match?.[1]), Number(match?.[2])];
  return match && Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : undefined;
}

function describe(place: Place, lat: number, lng: number): Record<string, unknown> {
  const house = `${houseNumber(lat, lng)}号`;
  const region = `山东省聊城市${place.district}`;
  const [nation, province, city] = ['中国', '山东省', '聊城市'];
  return {
    address: `${region}${place.street}${house}`,
    formatted_addresses: {
      recommend: `${place.district}${place.town}${place.street}`,
      rough: `${place.district}${place.street}`,
    },
    address_component: { nation, province, city, district: place.district, street: place.street, street_number: house },
    ad_info: {
      nation_code: '156',
      adcode: place.adcode,
      city_code: '156371500',
      name: `${nation},${province},${city},${place.district}`,
      location: { lat: place.lat, lng: place.lng },
      nation,
      province,
      city,
      district: place.district,
    },
    address_reference: { town: { id: place.adcode, title: place.town, _distance: 0 } },
  };
}

function unknownPlace(): Record<string, unknown> {
  const empty = { nation: '', province: '', city: '', district: '', street: '', street_number: '' };
  return { address: '', address_component: empty, ad_info: { adcode: '', city_code: '', name: '' } };
}

/** The same number for the same place of about 10 m. */
function houseNumber(lat: number, lng: number): number {
  const cell = `${lat.toFixed(4)},${lng.toFixed(4)}`;
  return (createHash('sha256').update(cell).digest().readUInt16BE(0) % 199) + 1;
}
