import { PACKAGES, TABS } from './routes';

const subPackages = Object.entries(PACKAGES).map(([name, pages]) => ({
  root: `packages/${name}`,
  name,
  pages: pages.map((page) => `pages/${page}/index`),
}));

const tab = (pagePath: string, text: string, icon: string) => ({
  pagePath,
  text,
  iconPath: `icons/tabs/${icon}.png`,
  selectedIconPath: `icons/tabs/${icon}-on.png`,
});

const inBrowser = process.env.TARO_ENV === 'h5';

export default defineAppConfig({
  pages: Object.values(TABS),
  subPackages,
  window: {
    navigationBarTitleText: '随手拍',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f5f7fa',
    navigationStyle: 'default',
  },
  tabBar: {
    color: '#667085',
    selectedColor: '#0b5fcc',
    backgroundColor: '#ffffff',
    borderStyle: 'white',
    list: [
      tab(TABS.home, '首页', 'home'),
      tab(TABS.square, '上报广场', 'square'),
      tab(TABS.classroom, process.env.TARO_APP_CLASSROOM, 'classroom'),
      tab(TABS.mine, '我的', 'mine'),
    ],
  },
  lazyCodeLoading: 'requiredComponents',
  permission: { 'scope.userLocation': { desc: '用于标出隐患的位置' } },
  requiredPrivateInfos: ['getLocation', 'chooseLocation'],
  __usePrivacyCheck__: true,
  ...(inBrowser ? { animation: false } : {}),
});
