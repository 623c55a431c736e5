import { randomBytes } from 'node:crypto';
import { parseKeyring } from './keyring';
import { Personal } from './personal';
import { openPersonal, sealPersonal } from './personal-field';
import { SealBroken } from './seal-broken';

describe('a personal field', () => {
  const ring = parseKeyring('KEY_PERSONAL', randomBytes(32).toString('base64'));
  const place = { table: 'citizen', column: 'phone', rowId: '42' };
  const value = new Personal('13800138000 张三');
  const seal = () => sealPersonal(ring, value, place);

  it('opens in its own cell to a value that still does not print', () => {
    const opened = openPersonal(ring, seal(), place);
    expect(opened.reveal()).toBe('13800138000 张三');
    expect(String(opened)).toBe('***');
  });

  it('is text with the key id in it, and never the same twice', () => {
    expect(seal()).toMatch(new RegExp(`^v1\\.${ring.currentId}\\.[A-Za-z0-9_-]+$`));
    expect(seal()).not.toBe(seal());
  });

  it.each([
    ['row', { ...place, rowId: '43' }],
    ['column', { ...place, column: 'name' }],
    ['table', { ...place, table: 'staff_user' }],
    ['border between column and row', { ...place, column: 'phone4', rowId: '2' }],
  ])('does not open in another %s', (_part, other) => {
    const sealed = seal();
    expect(() => openPersonal(ring, sealed, other)).toThrow('seal broken: changed');
  });

  it('does not open after a change of any one character', () => {
    const sealed = seal();
    for (let at = 0; at < sealed.length; at++) {
      for (const other of ['A', 'B', '.', '=', '\n']) {
        if (sealed[at] === other) continue;
        const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
        expect(() => openPersonal(ring, changed, place)).toThrow(SealBroken);
      }
    }
  });

  it.each(['', 'v1', 'v1.', 'v1..', '13800138000', 'v1.toString.AAAA', 'v1.__proto__.AAAA'])('refuses %j', (text) => {
    expect(() => openPersonal(ring, text, place)).toThrow(SealBroken);
  });

  it('refuses anything appended', () => {
    expect(() => openPersonal(ring, `${seal()}.x`, place)).toThrow('seal broken: format');
    expect(() => openPersonal(ring, `${seal()}=`, place)).toThrow('seal broken: format');
  });

  it('does not open under another ring', () => {
    const other = parseKeyring('KEY_PERSONAL', randomBytes(32).toString('base64'));
    expect(() => openPersonal(other, seal(), place)).toThrow('seal broken: key');
    const impostor = { currentId: ring.currentId, keys: { [ring.currentId]: randomBytes(32) } };
    expect(() => openPersonal(impostor, seal(), place)).toThrow('seal broken: changed');
  });
});
