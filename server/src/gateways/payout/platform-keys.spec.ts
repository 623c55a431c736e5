import { generateKeyPairSync } from 'node:crypto';
import { platformKeys } from './platform-keys';

const pem = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' });

describe('platformKeys', () => {
  it('reads one key, or several while they are rotated', () => {
    expect([...platformKeys('PUB_KEY_ID_1', `${pem()}`).keys()]).toEqual(['PUB_KEY_ID_1']);
    expect([...platformKeys('PUB_KEY_ID_2, PUB_KEY_ID_1', `${pem()}${pem()}`).keys()]).toEqual([
      'PUB_KEY_ID_2',
      'PUB_KEY_ID_1',
    ]);
  });

  it('refuses ids and keys that do not pair up', () => {
    expect(() => platformKeys('PUB_KEY_ID_1,PUB_KEY_ID_2', `${pem()}`)).toThrow(
      '有 2 个编号，WECHAT_PAY_PUBLIC_KEY 有 1 个',
    );
    expect(() => platformKeys('', '')).toThrow('有 1 个编号，WECHAT_PAY_PUBLIC_KEY 有 0 个');
  });
});
