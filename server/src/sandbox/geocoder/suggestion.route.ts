import { createHash, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { exchangeOf } from '../http/exchange';
import type { Sandbox } from '../sandbox';
import { type Answer, failed, refusalOf } from './answers';
import { PLACES, type Place } from './places';

const text = { type: 'string' } as const;
const querystring = {
  type: 'object',
  properties: {
    keyword: { ...text, description: 'what somebody typed' },
    region: { ...text, description: 'a city' },
    region_fix: { ...text, enum: ['0', '1'], description: '1: only places of the region' },
    page_index: { ...text, description: 'from 1' },
    page_size: { ...text, description: '1–20, 10 unless given' },
    key: { ...text, description: 'five groups of five, XXXXX-XXXXX-…' },
  },
} as const;
const suggestion = {
  type: 'object',
  additionalProperties: true,
  properties: {
    id: text,
    title: text,
    address: text,
    location: {
      type: 'object',
      properties: { lat: { type: 'number', description: 'GCJ-02' }, lng: { type: 'number', description: 'GCJ-02' } },
    },
    adcode: { type: 'integer' },
    province: text,
    city: text,
    district: text,
  },
} as const;
const response = {
  200: {
    type: 'object',
    additionalProperties: true,
    properties: {
      status: { type: 'integer', description: '0: ok' },
      message: text,
      request_id: text,
      count: { type: 'integer', description: 'only when status is 0' },
      data: { type: 'array', items: suggestion, description: 'only when status is 0' },
    },
  },
} as const;

type Query = { keyword?: string; key?: string; region?: string; region_fix?: string } & Paging;
type Paging = { page_index?: string; page_size?: string };

/** Tencent LBS place suggestions (apis.map.qq.com). */
export function suggestionRoute(app: FastifyInstance, { credentials }: Sandbox): void {
  const schema = {
    tags: ['apis.map.qq.com'],
    operationId: 'suggestPlaces',
    summary: 'Places for what somebody typed',
    querystring,
    response,
  };
  app.get<{ Querystring: Query }>('/ws/place/v1/suggestion', { schema }, async (request) => {
    const answer = suggest(request.query, credentials.geocoderKey);
    exchangeOf(request).verdict = answer.status === 0 ? 'ok' : String(answer.status);
    return answer;
  });
}

function suggest(query: Query, key: string): Answer {
  const refusal = refusalOf(query.key, key, query.keyword);
  if (refusal) return refusal;
  const [index, size] = [Number(query.page_index ?? 1), Number(query.page_size ?? 10)];
  if (!(index >= 1 && size >= 1 && size <= 20)) return failed(310, '请求参数信息有误');
  const elsewhere = query.region_fix === '1' && !/^聊城/.test(query.region ?? '');
  const found = elsewhere ? [] : PLACES.filter((place) => nameOf(place).includes(query.keyword!.trim()));
  const data = found.slice((index - 1) * size, index * size).map(describe);
  return { status: 0, message: 'query ok', request_id: randomUUID(), count: found.length, data };
}

const nameOf = ({ district, town, street }: Place): string => `聊城市${district}${town}${street}`;

function describe(place: Place): Record<string, unknown> {
  const { district, town, street, adcode, lat, lng } = place;
  return {
    id: createHash('sha256').update(nameOf(place)).digest('hex').slice(0, 19),
    title: street,
    address: `山东省聊城市${district}${town}${street}`,
    category: '地名地址:道路',
    type: 0,
    location: { lat, lng },
    adcode: Number(adcode),
    province: '山东省',
    city: '聊城市',
    district,
  };
}
