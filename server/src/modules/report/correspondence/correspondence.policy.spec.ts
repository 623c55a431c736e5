import type { Grant, Staff } from '../../../common/actor';
import type { Case } from '../case/case';
import { requireCorrespondence } from './correspondence.policy';

const kase = {
  report: { areaPath: '/city/', categoryPath: '/fire/', reporterPersonId: 'P', source: 'citizen' },
  assignments: [],
} as unknown as Case;

const staff = (...roles: Grant['role'][]): Staff => ({
  kind: 'staff',
  id: 'S',
  personId: 'Q',
  sessionId: 'X',
  grants: roles.map((role) => ({ role, areaPath: null, unitPath: null, categoryPath: null })),
});

describe('requireCorrespondence', () => {
  it('answers the role in which an actor corresponds, not any role that he has', () => {
    expect(requireCorrespondence('sendMessage', staff('auditor', 'reviewer'), kase)).toBe('reviewer');
    expect(requireCorrespondence('readNotes', staff('auditor', 'reviewer'), kase)).toBe('auditor');
  });

  it('refuses who has none', () => {
    expect(() => requireCorrespondence('sendMessage', staff('auditor', 'admin'), kase)).toThrow('role.forbidden');
  });
});
