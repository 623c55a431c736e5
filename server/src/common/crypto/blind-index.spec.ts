import { randomBytes } from 'node:crypto';
import { blindIndex } from './blind-index';
import { Personal } from './personal';

describe('a blind index', () => {
  const key = Buffer.alloc(32, 7);
  const place = { table: 'citizen', column: 'phone' };
  const index = blindIndex(key, new Personal('13800138000'), place);

  it('is the same for the same value and column, for good', () => {
    expect(blindIndex(key, new Personal('13800138000'), place)).toBe(index);
    expect(index).toBe('jx7GsPHor7tydUs8xsgCjS60cvdKDU8UDyLqiVakf2M');
  });

  it.each([
    ['another value', key, '13800138001', place],
    ['another column', key, '13800138000', { ...place, column: 'contact' }],
    ['another table', key, '13800138000', { ...place, table: 'staff_user' }],
    ['another border between the names', key, '13800138000', { table: 'citizenp', column: 'hone' }],
    ['another key', randomBytes(32), '13800138000', place],
  ])('differs for %s', (_what, otherKey, value, otherPlace) => {
    expect(blindIndex(otherKey, new Personal(value), otherPlace)).not.toBe(index);
  });
});
