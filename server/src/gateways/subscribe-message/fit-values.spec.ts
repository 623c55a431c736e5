import { fitAmount, fitTime, fitValues } from './fit-values';

const fit = (key: string, value: string) => fitValues({ [key]: value })[key];

describe('fitValues', () => {
  it.each([
    ['thing1', '路灯坏了', '路灯坏了'],
    ['thing1', '字'.repeat(20), '字'.repeat(20)],
    ['thing1', '字'.repeat(21), `${'字'.repeat(19)}…`],
    ['thing1', '😀'.repeat(21), `${'😀'.repeat(19)}…`],
    ['thing12', ' 一行\r\n又一行\t\u0000完\u200b ', '一行 又一行 完'],
    ['thing1', '\ud800坏', '坏'],
    ['thing1', ' \n', '无'],
    ['name3', '王'.repeat(11), `${'王'.repeat(9)}…`],
    ['name3', 'John Smithson', 'John Smithson'],
    ['name3', 'a'.repeat(21), `${'a'.repeat(19)}…`],
    ['phrase2', '已办结!', '已办结'],
    ['phrase2', '不予受理此件', '不予受理此'],
    ['phrase2', 'done', '无'],
    ['character_string1', 'LC-261122-7K3QX-M', 'LC-261122-7K3QX-M'],
    ['character_string1', '编号 A1', 'A1'],
    ['character_string1', 'x'.repeat(40), 'x'.repeat(32)],
    ['number1', '12.5元', '12.5'],
    ['number1', '-', '0'],
    ['amount1', '¥12.50', '¥12.50'],
    ['amount1', '奖励 50元整', '50元'],
    ['amount1', '很多', '0元'],
    ['symbol1', 'a！？', '！？'],
    ['letter1', 'A1b', 'Ab'],
    ['phone_number1', '电话 0635-1234567', '0635-1234567'],
    ['car_number1', '鲁P12345挂挂', '鲁P12345挂'],
    ['time1', '2026年11月22日 14:05', '2026年11月22日 14:05'],
    ['enum1', '', '无'],
  ])('%s: %j becomes %j', (key, value, expected) => {
    expect(fit(key, value)).toBe(expected);
  });

  it('keeps every key', () => {
    expect(fitValues({ thing1: 'a', phrase2: '好' })).toEqual({ thing1: 'a', phrase2: '好' });
  });
});

describe('fitTime', () => {
  it('speaks the time of Shanghai', () => {
    expect(fitTime(new Date('2026-11-22T16:05:00Z'))).toBe('2026年11月23日 00:05');
  });
});

describe('fitAmount', () => {
  it.each([
    [1250, '¥12.50'],
    [5, '¥0.05'],
    [20_000, '¥200.00'],
  ])('%i fen is %s', (fen, expected) => {
    expect(fitAmount(fen)).toBe(expected);
  });
});
