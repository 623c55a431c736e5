import type { Sandbox } from '../sandbox';
import { setBalance, FIRST_BALANCE_FEN } from '../store/funds';
import { forgetEverything } from '../store/forget';
import { DEFAULT_SETTINGS } from './settings';

/** As on the first day: nothing has happened, every setting but the push target is the default, time is real. */
export function resetSandbox({ store, settings, faults, clock }: Sandbox): void {
  store.inTransaction(() => {
    forgetEverything(store);
    setBalance(store, FIRST_BALANCE_FEN);
  });
  faults.replace([]);
  settings.change({ ...DEFAULT_SETTINGS, pushUrl: settings.get().pushUrl });
  clock.setTo(null);
}
