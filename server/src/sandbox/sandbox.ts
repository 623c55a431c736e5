import type { FastifyBaseLogger } from 'fastify';
import type { Faults } from './control/faults';
import type { SettingsBook } from './control/settings';
import type { Credentials } from './credentials';
import type { Store } from './store/store';
import type { VirtualClock } from './virtual-clock';

/** What every platform of the sandbox works with. */
export interface Sandbox {
  store: Store;
  clock: VirtualClock;
  credentials: Credentials;
  settings: SettingsBook;
  faults: Faults;
  log: FastifyBaseLogger;
  /** Runs everything that time has made due, soon; does nothing where only the tick path drives time. */
  nudge(): void;
}
