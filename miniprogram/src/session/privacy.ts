import { clientSettings } from '@/services/client-settings.service';
import { changeSettings, deviceSettings } from './settings';
import { createStore } from './store';

/** Whether the question about the privacy text stands on the screen, and whether something waits for its answer. */
export const privacyQuestion = createStore({ asked: false, needed: false });

let current: string | undefined;
const waiting: ((agreed: boolean) => void)[] = [];

/** Asks at first use, and again after the text changed; a no holds until something needs a yes. Throws ApiError. */
export const greetWithPrivacy = async (): Promise<void> => {
  if (!(await hasAgreed())) privacyQuestion.set({ asked: true, needed: false });
};

/**
 * For what must not happen without consent: filing a report. Asks only who has not agreed yet. Throws ApiError when
 * the text's version is unknown and nothing was ever agreed to.
 * @param again the platform itself wants to hear it, whatever this device remembers
 * @returns whether the person agrees
 */
export const agreedToPrivacy = async (again = false): Promise<boolean> => {
  if (!again && (await hasAgreed())) return true;
  return new Promise((resolve) => {
    waiting.push(resolve);
    privacyQuestion.set({ asked: true, needed: true });
  });
};

export const answerPrivacy = (agreed: boolean): void => {
  if (agreed) changeSettings({ privacyVersion: current });
  privacyQuestion.set({ asked: false, needed: false });
  waiting.splice(0).forEach((resolve) => resolve(agreed));
};

/** Without a network an earlier consent counts. */
const hasAgreed = async (): Promise<boolean> => {
  const { privacyVersion } = deviceSettings.get();
  try {
    current = (await clientSettings()).privacyVersion;
  } catch (error) {
    if (privacyVersion === undefined) throw error;
    return true;
  }
  return privacyVersion === current;
};
