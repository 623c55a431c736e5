import { Settings } from '../../src/config/settings';
import { serverEnvironment } from '../../src/sandbox/credentials';
import { testCredentials } from './test-credentials';

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64');

/** Complete settings of a test; platforms point at nothing unless told otherwise. */
export const testSettings = (changes: Partial<Settings> & Pick<Settings, 'DATA_DIR'>): Settings =>
  Object.assign(
    new Settings(),
    serverEnvironment(testCredentials, 'http://127.0.0.1:9'),
    KEYS,
    { NODE_ENV: 'test' },
    changes,
  );

const KEYS = { KEY_PHOTO: key(1), KEY_PERSONAL: key(2), KEY_BLIND_INDEX: key(3) };
