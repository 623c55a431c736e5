import Taro from '@tarojs/taro';
import { toast } from './toast';
import { isTabPage, type Page, pathOf, type Query } from '@/routes';

export const open = (page: Page, query?: Query): void =>
  void (isTabPage(page) ? Taro.switchTab({ url: pathOf(page) }) : Taro.navigateTo({ url: pathOf(page, query) }));

/** Instead of this page: going back must not lead to it again. */
export const replace = (page: Page, query?: Query): void =>
  void (isTabPage(page) ? Taro.switchTab({ url: pathOf(page) }) : Taro.redirectTo({ url: pathOf(page, query) }));

/** To the page before; where this one was opened from outside, to the one given. */
export const back = (otherwise: Page = 'home', query?: Query): void =>
  void (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : replace(otherwise, query));

/** What the address of this page carried. */
export const queryOf = (): Readonly<Record<string, string | undefined>> =>
  Taro.getCurrentInstance().router?.params ?? {};

/** Whether this page is one of those behind the staff's own way in. */
export const isStaffPage = (): boolean => String(Taro.getCurrentInstance().router?.path).includes('packages/staff/');

export const setTitle = (title: string): void => void Taro.setNavigationBarTitle({ title });

/** Where the dialler does not open, the number is shown. */
export const dial = (phoneNumber: string): void =>
  void Taro.makePhoneCall({ phoneNumber, fail: () => toast(`请拨打 ${phoneNumber}`) });
