import Taro from '@tarojs/taro';

/** A sentence that goes away by itself; long ones stay longer. */
export const toast = (title: string): void =>
  void Taro.showToast({ title, icon: 'none', duration: Math.min(5_000, 1_500 + title.length * 80) });

/** Asks once before something final. @returns whether the person agreed */
export const confirm = async (title: string, content: string, confirmText = '确定'): Promise<boolean> => {
  const { confirm: agreed } = await Taro.showModal({ title, content, confirmText, cancelText: '返回' });
  return agreed;
};

/** Offers a choice. @returns the index, or undefined */
export const choose = async (itemList: string[]): Promise<number | undefined> => {
  try {
    return (await Taro.showActionSheet({ itemList })).tapIndex;
  } catch {
    return undefined; // closed without a choice
  }
};
