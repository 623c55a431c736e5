/** The platform's transfer scenes: what the payee is told it is, and what must be reported with each bill. */
export interface Scene {
  /** The first one is the default. */
  perceptions: string[];
  reportTypes: string[];
  redPacket: boolean;
}

export const SCENES: Record<string, Scene> = {
  '1000': { perceptions: ['活动奖励', '现金奖励'], reportTypes: ['活动名称', '奖励说明'], redPacket: true },
  '1002': { perceptions: ['行政补贴', '行政奖励'], reportTypes: ['补贴类型'], redPacket: true },
  '1004': {
    perceptions: ['保险理赔款'],
    reportTypes: ['保险产品备案编号', '保险名称', '保险操作单号'],
    redPacket: false,
  },
  '1005': {
    perceptions: ['劳务报酬', '报销款', '企业补贴', '开工利是'],
    reportTypes: ['岗位类型', '报酬说明'],
    redPacket: true,
  },
  '1009': { perceptions: ['货款'], reportTypes: ['采购商品名称'], redPacket: false },
  '1010': { perceptions: ['二手回收货款'], reportTypes: ['回收商品名称'], redPacket: false },
  '1011': { perceptions: ['退款', '商家赔付'], reportTypes: ['赔付原因'], redPacket: true },
  '1013': { perceptions: ['公益补助金'], reportTypes: ['公益活动名称', '公益活动备案编号'], redPacket: false },
};
