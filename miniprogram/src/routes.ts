/** Every page of the product. Tab pages are the main package; each other folder is a sub-package. */
export const TABS = {
  home: 'pages/home/index',
  square: 'pages/square/index',
  classroom: 'pages/classroom/index',
  mine: 'pages/mine/index',
} as const;

/** Sub-packages, declared once: folder → pages. */
export const PACKAGES = {
  report: ['list', 'case', 'public-case', 'file', 'filed'],
  knowledge: ['article'],
  account: ['sign-in', 'inbox', 'settings', 'profile', 'sessions', 'delete', 'privacy'],
  reward: ['list', 'packet', 'rules'],
  help: ['not-found'],
  staff: ['sign-in', 'todo', 'case', 'act', 'decisions', 'treasury', 'budget', 'duty', 'records', 'record'],
} as const;

type Packages = typeof PACKAGES;
type PackagePage = { [P in keyof Packages]: `${P & string}/${Packages[P][number]}` }[keyof Packages];
export type Tab = keyof typeof TABS;
export type Page = Tab | PackagePage;
export type Query = Readonly<Record<string, string | number | undefined>>;

const isTab = (page: Page): page is Tab => page in TABS;

/** `/packages/report/pages/case/index?id=…`, or the tab's path. */
export const pathOf = (page: Page, query: Query = {}): string => {
  if (isTab(page)) return `/${TABS[page]}`;
  const [folder, name] = page.split('/') as [string, string];
  const text = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`)
    .join('&');
  return `/packages/${folder}/pages/${name}/index${text && `?${text}`}`;
};

export const isTabPage = isTab;
