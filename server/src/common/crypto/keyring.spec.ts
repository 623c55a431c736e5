import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import { randomBytes } from 'node:crypto';
import { Settings } from '../../config/settings';
import { keyId, keyOf, Keyrings } from './keyring';

const newKey = () => randomBytes(32).toString('base64');

function settingsWith(changes: Partial<Settings>): Settings {
  const keys = { KEY_PHOTO: newKey(), KEY_PERSONAL: newKey(), KEY_BLIND_INDEX: newKey() };
  return Object.assign(new Settings(), keys, changes);
}

describe('the keyrings', () => {
  it('are built from the settings by injection', async () => {
    const settings = settingsWith({});
    const module = await Test.createTestingModule({
      providers: [Keyrings, { provide: Settings, useValue: settings }],
    }).compile();
    const rings = module.get(Keyrings);
    expect(keyOf(rings.photo, rings.photo.currentId).toString('base64')).toBe(settings.KEY_PHOTO);
    expect(keyOf(rings.personal, rings.personal.currentId).toString('base64')).toBe(settings.KEY_PERSONAL);
    expect(rings.blindIndex.toString('base64')).toBe(settings.KEY_BLIND_INDEX);
  });

  it('name a key by its hash, the same every time', () => {
    expect(keyId(Buffer.alloc(32, 1))).toMatch(/^[0-9a-f]{16}$/);
    expect(keyId(Buffer.alloc(32, 1))).toBe(keyId(Buffer.alloc(32, 1)));
    expect(keyId(Buffer.alloc(32, 1))).not.toBe(keyId(Buffer.alloc(32, 2)));
  });

  it('seal with the first of several keys', () => {
    const [next, old] = [newKey(), newKey()];
    const { photo } = new Keyrings(settingsWith({ KEY_PHOTO: `${next},${old}` }));
    expect(photo.currentId).toBe(keyId(Buffer.from(next, 'base64')));
    expect(Object.keys(photo.keys)).toHaveLength(2);
  });

  it.each(['KEY_PHOTO', 'KEY_PERSONAL', 'KEY_BLIND_INDEX'] as const)('name %s when it is malformed', (name) => {
    const short = randomBytes(31).toString('base64');
    for (const wrong of [short, '', 'not base64!']) {
      expect(() => new Keyrings(settingsWith({ [name]: wrong }))).toThrow(`${name} 不正确：每把密钥应为 32 个随机字节`);
    }
  });

  it('do not show a malformed key in the error', () => {
    expect(() => new Keyrings(settingsWith({ KEY_PHOTO: 'c2VjcmV0' }))).toThrow(/^(?!.*c2VjcmV0)/);
  });

  it('refuse one key for two purposes', () => {
    const key = newKey();
    expect(() => new Keyrings(settingsWith({ KEY_PERSONAL: key, KEY_BLIND_INDEX: key }))).toThrow('不能含有相同的密钥');
  });
});
