import { GEOCODER, type Geocoder } from '../../../src/gateways/geocoder/geocoder.port';
import { SMS_GATEWAY, type SmsGateway } from '../../../src/gateways/sms/sms.port';
import { Stage, outcome } from './stage';

describe('SMS and geocoder', () => {
  let stage: Stage;

  beforeAll(async () => (stage = await Stage.open()));
  afterAll(() => stage.close());
  beforeEach(() => stage.control('PUT', '/faults', []));

  describe('SMS', () => {
    let sms: SmsGateway;
    let phone = 13800000000;

    beforeEach(async () => {
      sms = (await stage.gateways()).get(SMS_GATEWAY);
      phone += 1;
    });

    const send = (params = ['LC-261122-7K3QX-M', '已办结'], template = stage.credentials.sms.noticeTemplate) =>
      outcome(sms.send(String(phone), template, params));

    it('sends, and is refused a second message to the number within 30 seconds', async () => {
      expect(await send()).toBe('done');
      expect(await send()).toBe('refused LimitExceeded.PhoneNumberThirtySecondLimit');
    });

    it('is refused a strange template, a wrong number of values and a wrong number', async () => {
      expect(await send(['a', 'b'], '1')).toBe('refused FailedOperation.TemplateUnapprovedOrNotExist');
      expect(await send(['a'])).toBe('refused FailedOperation.TemplateParamSetNotMatchApprovedTemplate');
      expect(await outcome(sms.send('12345', stage.credentials.sms.noticeTemplate, ['a', 'b']))).toBe(
        'refused InvalidParameterValue.IncorrectPhoneNumber',
      );
    });

    it('is unavailable with a wrong key', async () => {
      sms = (await stage.gateways({ SMS_SECRET_KEY: 'wrong' })).get(SMS_GATEWAY);
      expect(await send()).toBe('unavailable AuthFailure.SignatureFailure');
    });

    it.each([
      [{ kind: 'drop' }, /^unknown /],
      [{ kind: 'refuse', code: 'InternalError.Timeout' }, /^unknown InternalError.Timeout$/],
      [{ kind: 'refuse', code: 'RequestLimitExceeded' }, /^unavailable RequestLimitExceeded$/],
      [{ kind: 'refuse', status: 503, code: 'x' }, /^unknown HTTP_503$/],
    ])('%j: %s, and nothing is repeated', async (fault, expected) => {
      await stage.control('PUT', '/faults', [{ target: 'sendSms', times: 1, ...fault }]);
      expect(await send()).toMatch(expected);
      expect(await stage.control('GET', '/faults')).toEqual([]);
    });
  });

  describe('geocoder', () => {
    const point = { lat: 36.45, lng: 115.98 };
    const ask = async (changes = {}) => (await stage.gateways(changes)).get<Geocoder>(GEOCODER).reverse(point);

    it('answers an address of the city', async () => {
      expect(await ask()).toEqual({
        address: expect.stringContaining('聊城市') as string,
        district: expect.any(String) as string,
        adcode: expect.stringMatching(/^3715\d\d$/) as string,
      });
    });

    describe('searching', () => {
      const search = async (text: string, changes = {}) =>
        (await stage.gateways(changes)).get<Geocoder>(GEOCODER).search(text);

      it('answers places of the city, in WGS84', async () => {
        const places = await search('东昌东路');
        expect(places).toEqual([
          {
            name: '东昌东路',
            address: '山东省聊城市东昌府区古楼街道东昌东路',
            point: { lat: expect.closeTo(36.457, 2) as number, lng: expect.closeTo(115.979, 2) as number },
          },
        ]);
        expect(await search('东昌府区')).toHaveLength(10);
        expect(await search('外滩')).toEqual([]);
        expect(await search('东昌东路', { CITY_NAME: '济南' })).toEqual([]);
      });

      it('is refused with a wrong key, and unavailable as the platform is', async () => {
        expect(await outcome(search('路', { GEOCODER_KEY: 'short' }))).toBe('refused 311');
        expect(await outcome(search('路', { GEOCODER_KEY: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' }))).toBe(
          'refused 190',
        );
        await stage.control('PUT', '/faults', [{ target: '/ws/place', times: 1, kind: 'refuse', code: 120 }]);
        expect(await outcome(search('路'))).toBe('unavailable 120');
      });
    });

    it.each([
      [{ GEOCODER_KEY: 'short' }, 'refused 311'],
      [{ GEOCODER_KEY: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' }, 'refused 190'],
    ])('%j: %s', async (changes, expected) => {
      expect(await outcome(ask(changes))).toBe(expected);
    });

    it.each([
      [{ kind: 'refuse', code: 120 }, 'unavailable 120'],
      [{ kind: 'refuse', code: 121 }, 'unavailable 121'],
      [{ kind: 'refuse', code: 199 }, 'refused 199'],
      [{ kind: 'drop' }, 'unavailable ECONNRESET'],
    ])('%j: %s', async (fault, expected) => {
      await stage.control('PUT', '/faults', [{ target: '/ws/geocoder', times: 1, ...fault }]);
      expect(await outcome(ask())).toBe(expected);
    });
  });
});
