import type { ReceiveMoney } from './types';

interface TransferSheet {
  canIUse(name: string): boolean;
  requestMerchantTransfer(options: object): void;
}

/** Not in Taro's types yet; base library 3.7.x. Its `success` says only that the sheet was shown. */
declare const wx: TransferSheet;

export const receiveMoney: ReceiveMoney = async ({ mchId, appId, package: packageInfo }) => {
  if (!wx.canIUse('requestMerchantTransfer')) return 'elsewhere';
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
