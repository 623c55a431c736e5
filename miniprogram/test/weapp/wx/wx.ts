import type { Host } from '../host';
import type { Pages } from '../pages';
import type { View } from '../view/view';
import { type Asked, asking, type WxPart } from './convention';
import type { Device } from './device';
import { media } from './media';
import { network } from './network';
import { Privacy } from './privacy';
import { person } from './person';
import { selectorQuery } from './query';
import { storage } from './storage';
import { system } from './system';

export interface Wx {
  /** The global of that name. */
  wx: object;
  /** What was asked for and is not there. */
  missing: Set<string>;
}

interface Surroundings {
  device: Device;
  pages: Pages;
  view: View;
  host: () => Host;
}

/** Everything that the mini-program finds under `wx`; a name that is absent is noted. */
export const createWx = ({ device, pages, view, host }: Surroundings): Wx => {
  const asked = asking(host, device);
  const capabilities: WxPart = {
    ...network(asked, device),
    ...media(asked, device),
    ...storage(asked, device, host),
    ...person(asked, device),
    ...system(asked, device, host),
    ...navigation(asked, pages),
    ...listeners,
    createSelectorQuery: selectorQuery(view, host),
    nextTick: (callback: unknown) => setTimeout(() => host().call(callback, undefined), 0),
  };
  const parts = new Privacy(device, host).guard(capabilities, asked);
  parts.canIUse = (name: string) => name.startsWith('button.') || name.split('.')[0]! in parts;
  const missing = new Set<string>();
  return { wx: watched(parts, missing), missing };
};

const navigation = (asked: Asked, pages: Pages): WxPart => ({
  navigateTo: asked('navigateTo', ({ url }: { url: string }) => pages.navigateTo(url)),
  redirectTo: asked('redirectTo', ({ url }: { url: string }) => pages.redirectTo(url)),
  switchTab: asked('switchTab', ({ url }: { url: string }) => pages.switchTab(url)),
  reLaunch: asked('reLaunch', ({ url }: { url: string }) => pages.reLaunch(url)),
  navigateBack: asked('navigateBack', ({ delta }: { delta?: number }) => pages.navigateBack(delta)),
});

/** Things that do not happen on this phone may be listened for. */
const listeners: WxPart = {
  onUnhandledRejection: () => undefined,
  onError: () => undefined,
  onAppShow: () => undefined,
  offAppShow: () => undefined,
  onAppHide: () => undefined,
  offAppHide: () => undefined,
  onWindowResize: () => undefined,
  offWindowResize: () => undefined,
};

const watched = (parts: WxPart, missing: Set<string>): object =>
  new Proxy(parts, {
    get: (target, name) => {
      if (typeof name === 'string' && !(name in target)) missing.add(name);
      return Reflect.get(target, name) as unknown;
    },
  });
