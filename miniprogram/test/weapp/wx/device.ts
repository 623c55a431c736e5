/** What lies in a person's hand: whose phone it is, where it is, what it holds, and how its owner answers. */
export interface Device {
  /** Where the product listens; the address that was compiled in leads here. */
  server: string;
  /** Where the platforms listen. */
  sandbox: string;
  /** The WeChat user. */
  user: string;
  /** GCJ-02. */
  place: { latitude: number; longitude: number };
  /** What the camera takes next, as JPEG. */
  shots: Buffer[];
  /** Capabilities that the owner refuses: `chooseMedia`, `getLocation`, … */
  refused: Set<string>;
  /** How the owner answers what is asked. */
  answers: { modal: boolean; sheet: number; subscribe: boolean; takeMoney: boolean };
  /** Files by their `wxfile://` path. */
  files: Map<string, Buffer>;
  storage: Map<string, string>;
  /** What was said outside the pages, in order: toasts, dialogs, dialled numbers, … */
  told: Told[];
  /** Whether a finger is on the screen just now: WeChat asks for consent only then. */
  tapping: boolean;
  /** Whether the owner agreed to the privacy guide, and by which button. */
  agreed: boolean;
  agreeingButton: string;
  /** How many answers are still on their way. */
  busy: number;
}

export interface Told {
  by: string;
  text: string;
}

export const newDevice = (given: Pick<Device, 'server' | 'sandbox' | 'user'>): Device => ({
  place: { latitude: 36.5, longitude: 116.2 },
  shots: [],
  refused: new Set(),
  answers: { modal: true, sheet: 0, subscribe: true, takeMoney: true },
  files: new Map(),
  storage: new Map(),
  told: [],
  tapping: false,
  agreed: false,
  agreeingButton: '',
  busy: 0,
  ...given,
});

/** A new file on the device. @returns its path */
export const keepFile = (device: Device, bytes: Buffer, ending = 'jpg'): string => {
  const path = `wxfile://tmp_${device.files.size}.${ending}`;
  device.files.set(path, bytes);
  return path;
};

/** Throws, as WeChat fails, where there is no such file. */
export const fileOf = (device: Device, path: string): Buffer => {
  const bytes = device.files.get(path);
  if (!bytes) throw new Error(`no such file ${path}`);
  return bytes;
};
