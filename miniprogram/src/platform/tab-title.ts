import Taro from '@tarojs/taro';
import { TABS, type Tab } from '@/routes';

/** What a tab is called from now on. While the tab bar is hidden under another page, nothing happens. */
export const setTabTitle = (tab: Tab, text: string): void => {
  const path = Taro.getCurrentInstance().router?.path ?? '';
  const shown = Object.values(TABS).some((one) => path.includes(one));
  if (shown) void Taro.setTabBarItem({ index: Object.keys(TABS).indexOf(tab), text });
};
