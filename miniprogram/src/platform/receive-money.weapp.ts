import type { ReceiveMoney } from './types';

interface TransferSheet {
  canIUse(name: string): boolean;
  requestMerchantTransfer(options: object): void;
}

/** Not in Taro's types yet; base library 3.7.x. Its `success` says only that the sheet was shown. */
declare const wx: TransferSheet;

/** Whether this WeChat is new enough to show the sheet. */
export const canReceiveMoney = (): boolean => wx.canIUse('requestMerchantTransfer');

export const receiveMoney: ReceiveMoney = async ({ mchId, appId, package: packageInfo }) => {
  if (!canReceiveMoney()) return 'elsewhere';
  return new Promise((resolve) => {
    wx.requestMerchantTransfer({
      mchId,
      appId,
      package: packageInfo,
      success: () => resolve('shown'),
      fail: () => resolve('cancelled'),
    });
  });
};
