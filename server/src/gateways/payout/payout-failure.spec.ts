import { payoutFailure, saysNotFound } from './payout-failure';

const answer = (status: number, data: unknown, code = 'ERR_BAD_REQUEST') => ({ code, response: { status, data } });

describe('payoutFailure', () => {
  it.each([
    [400, 'PARAM_ERROR', 'refused'],
    [400, 'INVALID_REQUEST', 'refused'],
    [403, 'NO_AUTH', 'refused'],
    [403, 'NOT_ENOUGH', 'refused'],
    [400, 'ALREADY_EXISTS', 'refused'],
    [401, 'SIGN_ERROR', 'unknown'],
    [429, 'FREQUENCY_LIMIT_EXCEED', 'unknown'],
    [429, 'PARAM_ERROR', 'unknown'],
    [500, 'SYSTEM_ERROR', 'unknown'],
    [502, 'NO_AUTH', 'unknown'],
    [400, 'A_CODE_OF_TOMORROW', 'unknown'],
  ])('%i %s is %s', (status, code, kind) => {
    expect(payoutFailure(answer(status, { code, message: 'PARAM_ERROR' }))).toMatchObject({ kind, code });
  });

  it.each([
    [503, '<html>', 'HTTP_503'],
    [404, '', 'HTTP_404'],
    [302, null, 'HTTP_302'],
    [400, { code: '请求有误 o_openid' }, 'HTTP_400'],
  ])('%i with %j is unknown', (status, data, code) => {
    expect(payoutFailure(answer(status, data))).toMatchObject({ kind: 'unknown', code });
  });

  it('does not believe a 200 that fails verification', () => {
    const error = answer(200, '{"state":"SUCCESS"}', 'EV3_RES_HEADER_SIGNATURE_DIGEST');
    expect(payoutFailure(error)).toMatchObject({ kind: 'unknown', code: 'EV3_RES_HEADER_SIGNATURE_DIGEST' });
  });

  it('says nothing when no answer came', () => {
    expect(payoutFailure({ code: 'ECONNRESET' })).toBeUndefined();
  });
});

describe('saysNotFound', () => {
  it.each([
    [answer(404, { code: 'NOT_FOUND' }), true],
    [answer(404, ''), true],
    [answer(404, '<html>no such page</html>'), false],
    [answer(400, { code: 'NOT_FOUND' }), false],
    [{ code: 'ECONNRESET' }, false],
  ])('%j: %s', (error, expected) => {
    expect(saysNotFound(error)).toBe(expected);
  });
});
