import { randomBytes } from 'node:crypto';
import { parseKeyring } from './keyring';
import { SealBroken } from './seal-broken';
import { openBytes, sealBytes } from './sealed-bytes';

const newKey = () => randomBytes(32).toString('base64');

describe('sealed bytes', () => {
  const key = newKey();
  const ring = parseKeyring('KEY_PHOTO', key);
  const plaintext = Buffer.from('\u00ff\u00d8 original photo 原图');

  it('open to what was sealed', () => {
    expect(openBytes(ring, sealBytes(ring, plaintext, 'photo 7'), 'photo 7')).toEqual(plaintext);
    expect(openBytes(ring, sealBytes(ring, Buffer.alloc(0), ''), '')).toEqual(Buffer.alloc(0));
  });

  it('add 37 bytes, hide the content and never repeat', () => {
    const sealed = sealBytes(ring, plaintext, 'photo 7');
    expect(sealed).toHaveLength(plaintext.length + 37);
    expect(sealed.includes('original photo')).toBe(false);
    expect(sealBytes(ring, plaintext, 'photo 7').equals(sealed)).toBe(false);
  });

  it('do not open after a change of any one bit', () => {
    const sealed = sealBytes(ring, plaintext, 'photo 7');
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] ^= 1 << (bit & 7);
      expect(() => openBytes(ring, changed, 'photo 7')).toThrow(SealBroken);
    }
  });

  it('do not open when cut or lengthened', () => {
    const sealed = sealBytes(ring, plaintext, 'photo 7');
    for (let length = 0; length < sealed.length; length++) {
      expect(() => openBytes(ring, sealed.subarray(0, length), 'photo 7')).toThrow(SealBroken);
    }
    expect(() => openBytes(ring, Buffer.concat([sealed, Buffer.of(0)]), 'photo 7')).toThrow(SealBroken);
  });

  it('do not open as another photo', () => {
    const sealed = sealBytes(ring, plaintext, 'photo 7');
    expect(() => openBytes(ring, sealed, 'photo 8')).toThrow('seal broken: changed');
  });

  it('open after a change of key while the old one is kept, and not without it', () => {
    const sealed = sealBytes(ring, plaintext, 'photo 7');
    const next = newKey();
    const both = parseKeyring('KEY_PHOTO', `${next}, ${key}`);
    expect(openBytes(both, sealed, 'photo 7')).toEqual(plaintext);
    expect(() => openBytes(ring, sealBytes(both, plaintext, 'photo 7'), 'photo 7')).toThrow('seal broken: key');
    expect(() => openBytes(parseKeyring('KEY_PHOTO', next), sealed, 'photo 7')).toThrow('seal broken: key');
  });
});
