/** What every platform variant offers; `x.weapp.ts` and `x.h5.ts` keep the same promise. */

/** A picture on this device that is not sent yet. */
export interface PickedPhoto {
  /** Path or object address that the platform can show and upload. */
  path: string;
  /** Bytes. */
  size: number;
}

/** WeChat's own datum in China; the server converts. */
export interface Place {
  lat: number;
  lng: number;
  system: 'gcj02' | 'wgs84';
}

export interface NamedPlace extends Place {
  address: string;
}

/** The person said no, or the device cannot: the page shows another way. */
export class NotAllowed extends Error {
  constructor(readonly what: 'camera' | 'location' | 'album') {
    super(what);
    this.name = 'NotAllowed';
  }
}

export interface Camera {
  /**
   * @param count at most so many
   * @returns nothing when the person changed their mind
   * @throws NotAllowed
   */
  take(source: 'camera' | 'album', count: number): Promise<PickedPhoto[]>;
  /** At most 4,096 px on the long side and 4 MB; a small one stays as it is. */
  shrink(photo: PickedPhoto): Promise<PickedPhoto>;
}

export interface Locator {
  /** @throws NotAllowed */
  here(): Promise<Place>;
  /** Lets the person point at a map; undefined when they changed their mind, or where there is no such sheet. */
  choose(near?: Place): Promise<NamedPlace | undefined>;
  /** Whether `choose` opens the platform's own map. */
  hasOwnMap: boolean;
}

/** What a claim answers; see the platform's merchant transfer. */
export interface Confirm {
  mchId: string;
  appId: string;
  package: string;
}

/** Shows the platform's sheet for receiving money. It says only that the sheet was shown: whether money came, the server knows. */
export type ReceiveMoney = (confirm: Confirm) => Promise<'shown' | 'cancelled' | 'elsewhere'>;

/** Asks for consent to one message per template. @returns the templates that were accepted */
export type AskConsent = (templateIds: readonly string[]) => Promise<string[]>;

/** The platform's login code for POST /sessions/wechat; undefined where the person has to choose who they are. */
export type LoginCode = () => Promise<string | undefined>;

/** Asks once before something final. @returns whether the person agreed */
export type AskFirst = (title: string, content: string, confirmText?: string) => Promise<boolean>;

/** Shows pictures in full, one at a time. @param start the index of the first one shown */
export type Preview = (sources: readonly string[], start: number) => void;

/** What others get to see: a title and the address of a page, such as pathOf(…). */
export interface Shared {
  title: string;
  path: string;
}

export interface Sharer {
  /** WeChat shares by a button of its own, which asks the page for what to share; then `share` is not called. */
  openType?: 'share';
  share(what: Shared): Promise<void>;
}

/** Shows a page of another site, or hands over its address where that is not possible. */
export type OpenLink = (address: string) => void;

/**
 * Has `ask` called whenever the platform wants consent to the privacy text before it uses a capability.
 * @param ask resolves to whether the person agreed, with the platform's own button where it has one
 */
export type WatchPrivacy = (ask: () => Promise<boolean>) => void;

/** Hands a text over to the person: as a file of that name, or to be pasted. */
export type SaveText = (name: string, text: string) => Promise<'saved' | 'copied'>;

export interface Network {
  /** Calls back with every change. @returns the end of it */
  watchNetwork(changed: (online: boolean) => void): () => void;
  isOnline(): Promise<boolean>;
}

/** What makes a screen reader say what a picture shows; nothing where it only adorns. */
export type Alt = (words: string) => { ariaLabel?: string; nativeProps?: Record<string, unknown> };

/** What makes a screen reader say the words of an input, and that it is wrong. */
export type Labelled = (label: string, wrong: boolean) => { ariaLabel?: string; nativeProps?: Record<string, unknown> };
