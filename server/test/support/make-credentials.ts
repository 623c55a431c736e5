import { createCredentials } from '../../src/sandbox/credentials';

/** Runs once, before any suite: making RSA keys for each would take longer than most suites do. */
export default function makeCredentials(): void {
  process.env.TEST_CREDENTIALS = JSON.stringify(createCredentials());
}
