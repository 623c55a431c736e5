import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Settings } from '../../config/settings';
import type { GatewayFailure } from '../../common/gateway-failure';
import { Outbound } from '../outbound/outbound';
import { TencentGeocoder } from './geocoder.tencent';

const found = {
  status: 0,
  message: 'Success',
  result: {
    address: '山东省聊城市东昌府区东昌路',
    address_component: { district: '东昌府区' },
    ad_info: { adcode: '371502' },
  },
};

describe('TencentGeocoder', () => {
  let server: Server;
  let asked: URLSearchParams[];
  let answer: object;
  let geocoder: TencentGeocoder;
  let now: number;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(new URL(request.url ?? '', 'http://x').searchParams);
      response.end(JSON.stringify(answer));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  beforeEach(() => {
    asked = [];
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const settings = Object.assign(new Settings(), { GEOCODER_URL: url });
    now = 0;
    const clock = { now: () => new Date(now) };
    geocoder = new TencentGeocoder(new Outbound(settings, clock), url, 'KEY-1', '聊城', clock);
  });
  afterAll(() => new Promise((done) => server.close(done)));

  it('asks in GCJ-02, latitude first', async () => {
    answer = found;
    expect(await geocoder.reverse({ lat: 36.45, lng: 115.98 })).toEqual({
      address: '山东省聊城市东昌府区东昌路',
      district: '东昌府区',
      adcode: '371502',
    });
    expect(asked.map((query) => Object.fromEntries(query))).toEqual([
      { location: '36.450069,115.985663', key: 'KEY-1' },
    ]);
  });

  it('asks once a day for neighbouring points', async () => {
    answer = found;
    await geocoder.reverse({ lat: 36.45, lng: 115.98 });
    await geocoder.reverse({ lat: 36.450_04, lng: 115.979_96 });
    await geocoder.reverse({ lat: 36.451, lng: 115.98 });
    expect(asked).toHaveLength(2);
    now = 24 * 60 * 60 * 1000;
    await geocoder.reverse({ lat: 36.45, lng: 115.98 });
    expect(asked).toHaveLength(3);
  });

  it.each([
    [{ status: 120, message: 'm' }, 'unavailable 120'],
    [{ status: 121, message: 'm' }, 'unavailable 121'],
    [{ status: 190, message: 'm' }, 'refused 190'],
    [{ status: 348, message: 'm' }, 'refused 348'],
    [{ status: 0, message: 'm', result: {} }, 'refused NO_ADDRESS'],
    [{}, 'refused undefined'],
  ])('%j is %s', async (given, expected) => {
    answer = given;
    const failure = await geocoder.reverse({ lat: 36, lng: 116 }).catch((error: GatewayFailure) => error);
    expect(failure).toMatchObject({ kind: expected.split(' ')[0], code: expected.split(' ')[1] });
  });

  describe('searching', () => {
    const one = { title: '第一中学', address: '聊城市东昌路 1 号', location: { lat: 36.450069, lng: 115.985663 } };

    it('asks for places of the city, once a day for one text', async () => {
      answer = { status: 0, data: [one] };
      const places = await geocoder.search(' 一中 ');
      expect(places).toEqual([{ name: '第一中学', address: one.address, point: expect.any(Object) as object }]);
      expect(places[0]!.point.lat).toBeCloseTo(36.45, 5);
      expect(places[0]!.point.lng).toBeCloseTo(115.98, 5);
      await geocoder.search('一中');
      expect(asked.map((query) => Object.fromEntries(query))).toEqual([
        { keyword: '一中', region: '聊城', region_fix: '1', page_index: '1', page_size: '10', key: 'KEY-1' },
      ]);
    });

    it('leaves out what has no name or no place, and what is more than ten', async () => {
      answer = { status: 0, data: [null, { ...one, title: '' }, { ...one, location: {} }, { ...one, address: null }] };
      expect(await geocoder.search('甲')).toMatchObject([{ name: '第一中学', address: '' }]);
      answer = { status: 0, data: Array.from({ length: 12 }, () => one) };
      expect(await geocoder.search('乙')).toHaveLength(10);
      answer = { status: 0 };
      expect(await geocoder.search('丙')).toEqual([]);
    });

    it('fails as the platform says', async () => {
      answer = { status: 121, message: 'm' };
      expect(await geocoder.search('丁').catch((error: GatewayFailure) => error)).toMatchObject({
        kind: 'unavailable',
        code: '121',
      });
    });
  });
});
