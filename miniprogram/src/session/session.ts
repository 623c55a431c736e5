import { getMe, leave, renew, signInCitizen, signInStaff } from '@/services/session.service';
import { isSignedIn, keepTokens, renewWith } from '@/services/tokens';
import type { MeView } from '@/services/wire';
import { createStore } from './store';

export interface Session {
  /** Who is signed in; null for nobody, undefined while that is being asked. */
  me: MeView | null | undefined;
}

export const sessionStore = createStore<Session>({ me: undefined });

renewWith(async (refreshToken) => {
  const renewed = await renew(refreshToken);
  if (!renewed) sessionStore.set({ me: null });
  return renewed;
});

/** Finds out who this device belongs to. Throws ApiError where the server cannot be asked; `me` stays unknown then. */
export const restoreSession = async (): Promise<void> => {
  if (!isSignedIn()) return sessionStore.set({ me: null });
  sessionStore.set({ me: await getMe() });
};

/** @param code of the platform's login; used once */
export const enterAsCitizen = async (code: string): Promise<void> => {
  keepTokens(await signInCitizen(code));
  await restoreSession();
};

export const enterAsStaff = async (username: string, password: string): Promise<void> => {
  keepTokens(await signInStaff(username, password));
  await restoreSession();
};

/** Also without network: the device forgets, the server's session then ends by its age. */
export const signOut = async (): Promise<void> => {
  const told = leave();
  keepTokens(undefined);
  sessionStore.set({ me: null });
  await told;
};

/** The tokens are gone already: the account was deleted, or a password change ended every session. */
export const forgetSession = (): void => {
  keepTokens(undefined);
  sessionStore.set({ me: null });
};
