import { memory } from '@/platform/memory';
import { createStore } from './store';

/** What a person set on this device. */
export interface DeviceSettings {
  largeText: boolean;
  /** Version of the privacy text that was agreed to. */
  privacyVersion: string | undefined;
}

const KEY = 'settings';
const DEFAULT: DeviceSettings = { largeText: false, privacyVersion: undefined };

export const deviceSettings = createStore<DeviceSettings>({ ...DEFAULT, ...memory.read<DeviceSettings>(KEY) });

export const changeSettings = (changes: Partial<DeviceSettings>): void => {
  const next = { ...deviceSettings.get(), ...changes };
  memory.write(KEY, next);
  deviceSettings.set(next);
};
