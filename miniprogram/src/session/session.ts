import { loginCode } from '@/platform/login';
import { memory } from '@/platform/memory';
import { forgetAllInput, keepInputOf } from '@/services/kept-input.service';
import { forgetPictures } from '@/services/picture';
import { forgetReadings } from '@/services/readable';
import { getMe, leave, renew, signInCitizen, signInStaff } from '@/services/session.service';
import { isSignedIn, keepTokens, renewWith } from '@/services/tokens';
import type { MeView, TokensView } from '@/services/wire';
import { createStore } from './store';

export interface Session {
  /** Who is signed in; null for nobody, undefined while that is being asked. */
  me: MeView | null | undefined;
}

const KEY = 'me';

export const sessionStore = createStore<Session>({ me: undefined });

/** Whoever holds this device next must not see what the one before could. */
const forgetWhatWasSeen = (): void => {
  forgetPictures();
  forgetReadings();
};

/** Also on the device: without network it still knows whom it belongs to. */
const hold = (me: MeView | null): void => {
  if (!me && sessionStore.get().me) forgetWhatWasSeen();
  if (me) {
    memory.write(KEY, me);
    keepInputOf(`${me.kind} ${me.name}`);
  } else memory.forget(KEY);
  sessionStore.set({ me });
};

renewWith(async (refreshToken) => {
  const renewed = await renew(refreshToken);
  if (!renewed) hold(null);
  return renewed;
});

/** Finds out who this device belongs to. Throws ApiError where the server cannot be asked; whoever it was stays then. */
export const restoreSession = async (): Promise<void> => {
  if (!isSignedIn()) return hold(null);
  const remembered = memory.read<MeView>(KEY);
  if (remembered) sessionStore.set({ me: remembered });
  hold(await getMe());
};

const enterWith = async (tokens: TokensView): Promise<void> => {
  forgetWhatWasSeen();
  keepTokens(tokens);
  await restoreSession();
};

/** @param code of the platform's login; used once */
export const enterAsCitizen = async (code: string): Promise<void> => enterWith(await signInCitizen(code));

/**
 * Signs a citizen in where the platform knows who it is. Nobody is signed in afterwards where the person has to say so.
 * Throws ApiError.
 */
export const enterSilently = async (): Promise<void> => {
  if (sessionStore.get().me === undefined) await restoreSession();
  if (sessionStore.get().me !== null) return;
  const code = await loginCode();
  if (code) await enterAsCitizen(code);
};

export const enterAsStaff = async (username: string, password: string): Promise<void> => {
  await enterWith(await signInStaff(username, password));
};

/** Also without network: the device forgets, the server's session then ends by its age. */
export const signOut = async (): Promise<void> => {
  const told = leave();
  keepTokens(undefined);
  forgetAllInput();
  hold(null);
  await told;
};

/** The tokens are gone already: the account was deleted, or a password change ended every session. */
export const forgetSession = (): void => {
  keepTokens(undefined);
  forgetAllInput();
  hold(null);
};
