import type { Credentials } from '../../src/sandbox/credentials';

/** What product and platforms agree on in every suite of a run; jest's `globalSetup` makes it. */
export const testCredentials = JSON.parse(process.env.TEST_CREDENTIALS ?? '{}') as Credentials;
