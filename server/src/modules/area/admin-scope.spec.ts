import type { Actor, Grant } from '../../common/actor';
import { administers, mayRead, readableAreas } from './admin-scope';

const grant = (role: Grant['role'], areaPath: string | null, scope: Partial<Grant> = {}): Grant => ({
  role,
  areaPath,
  unitPath: null,
  categoryPath: null,
  ...scope,
});

const staff = (...grants: Grant[]): Actor => ({ kind: 'staff', id: 'S', personId: 'P', sessionId: 'X', grants });

describe('administers', () => {
  it.each([
    ['the product itself', { kind: 'system' } as Actor, true],
    ['an administrator of everything', staff(grant('admin', null)), true],
    ['one of this county', staff(grant('admin', '/c/e/')), true],
    ['one of the next county', staff(grant('admin', '/c/w/')), false],
    ['one of the unit', staff(grant('admin', null, { unitPath: '/u/' })), true],
    ['one of another unit', staff(grant('admin', null, { unitPath: '/v/' })), false],
    ['one of a category, which the place has not', staff(grant('admin', null, { categoryPath: '/f/' })), false],
    ['another role', staff(grant('reviewer', null)), false],
    ['a citizen', { kind: 'citizen', id: 'C', personId: 'P', sessionId: 'X' } as Actor, false],
    ['nobody', { kind: 'anonymous' } as Actor, false],
  ])('%s: %#', (_name, actor, expected) => {
    expect(administers(actor, { areaPath: '/c/e/', unitPath: '/u/x/' })).toBe(expected);
  });
});

describe('readableAreas', () => {
  it('is everywhere for the whole city, else the paths of the reading roles', () => {
    expect(readableAreas(staff(grant('auditor', '/c/')))).toBeNull();
    expect(readableAreas(staff(grant('admin', null)))).toBeNull();
    expect(readableAreas(staff(grant('admin', '/c/e/'), grant('reviewer', null)))).toEqual(['/c/e/']);
    expect(readableAreas(staff(grant('reviewer', null)))).toEqual([]);
  });

  it('says the same of one place', () => {
    const east = staff(grant('auditor', '/c/e/'));
    expect([mayRead(east, '/c/e/t/'), mayRead(east, '/c/w/'), mayRead({ kind: 'system' }, '/c/')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
