import { accepted, asAnswer } from './wechat-answer';

describe('answers of api.weixin.qq.com', () => {
  it('takes a missing errcode for 0', () => {
    expect(accepted({ openid: 'o' })).toEqual({ openid: 'o' });
    expect(accepted({ errcode: 0, errmsg: 'anything' })).toEqual({ errcode: 0, errmsg: 'anything' });
  });

  it.each([
    [-1, 'unavailable'],
    [45011, 'unavailable'],
    [43108, 'unavailable'],
    [40125, 'unavailable'],
    [40029, 'refused'],
    [43101, 'refused'],
    [61010, 'refused'],
    ['47003', 'refused'],
  ])('errcode %s is %s', (errcode, kind) => {
    expect(() => accepted({ errcode, errmsg: 'ok' })).toThrow(expect.objectContaining({ kind, code: String(errcode) }));
  });

  it.each([null, [], 'ok', 3])('takes %j for nobody’s answer', (json) => {
    expect(() => asAnswer(json)).toThrow(expect.objectContaining({ kind: 'unknown' }));
  });
});
