import { get } from './http';
import type { ClientSettingsView } from './wire';

let known: Promise<ClientSettingsView> | undefined;

/** What this installation says of itself; asked once a visit, again after a failure. Throws ApiError. */
export const clientSettings = (): Promise<ClientSettingsView> => {
  known ??= get<ClientSettingsView>('/client-settings').catch((failure: unknown) => {
    known = undefined;
    throw failure;
  });
  return known;
};
