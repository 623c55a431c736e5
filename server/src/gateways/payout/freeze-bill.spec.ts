import { type BillSettings, billFreezer, frozenNumber } from './freeze-bill';

const settings: BillSettings = {
  PUBLIC_URL: 'https://city.example',
  WECHAT_APP_ID: 'wx1',
  WECHAT_PAY_SCENE_ID: '1002',
  WECHAT_PAY_PERCEPTION: '行政奖励',
  WECHAT_PAY_REPORT_INFOS: '[{"info_content":"安全隐患举报奖励","info_type":"补贴类型"}]',
  WECHAT_PAY_STYLE: 'RED_PACKET',
  WECHAT_PAY_MIN_FEN: 10,
  WECHAT_PAY_MAX_FEN: 20_000,
};
const bill = { outBillNo: 'R1A1', openid: 'o_-1', amountFen: 5_000, remark: '安全隐患举报奖励' };

const freezeBill = billFreezer(settings);

describe('billFreezer', () => {
  it('gives these very bytes', () => {
    expect(freezeBill(bill)).toBe(
      '{"appid":"wx1","out_bill_no":"R1A1","transfer_scene_id":"1002","openid":"o_-1","transfer_amount":5000,' +
        '"transfer_remark":"安全隐患举报奖励",' +
        '"notify_url":"https://city.example/api/v1/callbacks/wechat-pay/payouts","user_recv_perception":"行政奖励",' +
        '"transfer_scene_report_infos":[{"info_type":"补贴类型","info_content":"安全隐患举报奖励"}],' +
        '"user_recv_style":{"type":"RED_PACKET"}}',
    );
  });

  it('does not depend on the order of the bill’s own fields', () => {
    const { outBillNo, ...rest } = bill;
    expect(freezeBill({ ...rest, outBillNo })).toBe(freezeBill(bill));
  });

  it.each([
    [{ outBillNo: 'R-1' }, 'BILL_NUMBER'],
    [{ outBillNo: 'x'.repeat(33) }, 'BILL_NUMBER'],
    [{ openid: '' }, 'BILL_OPENID'],
    [{ amountFen: 9 }, 'BILL_AMOUNT'],
    [{ amountFen: 20_001 }, 'BILL_AMOUNT'],
    [{ amountFen: 10.5 }, 'BILL_AMOUNT'],
    [{ amountFen: Number.NaN }, 'BILL_AMOUNT'],
    [{ remark: '' }, 'BILL_REMARK'],
    [{ remark: '字'.repeat(33) }, 'BILL_REMARK'],
    [{ remark: '红包🧧' }, 'BILL_REMARK'],
    [{ remark: '两\n行' }, 'BILL_REMARK'],
    [{ remark: '半\ud83e' }, 'BILL_REMARK'],
  ])('refuses %j', (wrong, code) => {
    expect(() => freezeBill({ ...bill, ...wrong })).toThrow(expect.objectContaining({ kind: 'refused', code }));
  });

  it.each(['', '{}', '[]', '[null]', '[{"info_type":"补贴类型"}]'])('does not start with report items %j', (json) => {
    expect(() => billFreezer({ ...settings, WECHAT_PAY_REPORT_INFOS: json })).toThrow('WECHAT_PAY_REPORT_INFOS 不正确');
  });
});

describe('frozenNumber', () => {
  it('reads the number back', () => {
    expect(frozenNumber(freezeBill(bill))).toBe('R1A1');
  });

  it.each(['', '{"openid":"o1"', '{}', '{"out_bill_no":7}'])('refuses %j and does not repeat it', (bytes) => {
    expect(() => frozenNumber(bytes)).toThrow(new Error('gateway refused: BILL_BYTES'));
  });
});
