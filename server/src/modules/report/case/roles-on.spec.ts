import type { Role } from '@suishoupai/shared/roles';
import { SYSTEM, type Actor, type Grant, type Staff } from '../../../common/actor';
import { assigneeOrLead, assistingUnitOnly, leadUnitOnly } from '../guards/unit.guards';
import type { Case } from './case';
import { assignmentFor, assistanceOf, rolesOn } from './roles-on';

const assignment = (unit: string, role: 'lead' | 'assisting', changes: object = {}) => ({
  id: `of ${unit}`,
  unitPath: `/bureau/${unit}/`,
  role,
  leadKey: role === 'lead' ? 1 : null,
  state: 'accepted',
  handlerId: null,
  ...changes,
});

/** Of a fire in the east, at the fire brigade, with the road office beside it. */
const aCase = (changes: object = {}): Case =>
  ({
    report: { areaPath: '/city/east/', categoryPath: '/fire/exit/', reporterId: 'C', reporterPersonId: 'P' },
    assignments: [assignment('fire', 'lead'), assignment('road', 'assisting')],
    ...changes,
  }) as unknown as Case;

const grant = (role: Grant['role'], scope: Partial<Grant> = {}): Grant => ({
  role,
  areaPath: null,
  unitPath: null,
  categoryPath: null,
  ...scope,
});

const staff = (...grants: Grant[]): Staff => ({ kind: 'staff', id: 'S', personId: 'Q', sessionId: 'X', grants });
const citizen = (id: string): Actor => ({ kind: 'citizen', id, personId: 'P', sessionId: 'X' });
const at = (unit: string): Partial<Grant> => ({ unitPath: `/bureau/${unit}/` });

describe('rolesOn', () => {
  it('gives the product, the reporter and nobody their own', () => {
    expect(rolesOn(SYSTEM, aCase())).toEqual(['system']);
    expect(rolesOn(citizen('C'), aCase())).toEqual(['citizen']);
    expect(rolesOn(citizen('D'), aCase())).toEqual([]);
    expect(rolesOn({ kind: 'anonymous' }, aCase())).toEqual([]);
  });

  it('gives nothing to staff who reported it themselves', () => {
    expect(rolesOn({ ...staff(grant('reviewer')), personId: 'P' }, aCase())).toEqual([]);
  });

  it('asks area and category of every grant, and names a role once', () => {
    const near = grant('dispatcher', { areaPath: '/city/', categoryPath: '/fire/' });
    expect(rolesOn(staff(near, grant('dispatcher')), aCase())).toEqual(['dispatcher']);
    expect(rolesOn(staff(grant('dispatcher', { areaPath: '/city/west/' })), aCase())).toEqual([]);
    expect(rolesOn(staff(grant('dispatcher', { categoryPath: '/fire/exit/stairs/' })), aCase())).toEqual([]);
    expect(rolesOn(staff(grant('paymaster'), grant('admin')), aCase())).toEqual([]);
  });

  it('lets a handler see what is his or nobody’s, and a lead all of his unit’s', () => {
    const assigned = aCase({ assignments: [assignment('fire', 'lead', { handlerId: 'T' })] });
    expect(rolesOn(staff(grant('handler', at('fire'))), aCase())).toEqual(['handler']);
    expect(rolesOn(staff(grant('handler', at('fire'))), assigned)).toEqual([]);
    expect(rolesOn(staff(grant('unitLead', at('fire'))), assigned)).toEqual(['unitLead']);
    expect(rolesOn(staff(grant('unitLead', at('gas'))), assigned)).toEqual([]);
  });

  it('forgets a unit that returned the case', () => {
    const returned = aCase({ assignments: [assignment('fire', 'lead', { state: 'returned' })] });
    expect(rolesOn(staff(grant('handler', at('fire'))), returned)).toEqual([]);
  });
});

describe('assignmentFor', () => {
  const ask = (actor: Actor, kase: Case, role: Role) =>
    ({ actor, kase, role }) as unknown as Parameters<typeof leadUnitOnly>[0];

  it('finds the lead’s before an assisting one, and that one for who assists', () => {
    expect(assignmentFor(staff(grant('handler', at('road'))), aCase(), 'handler')?.id).toBe('of road');
    const both = staff(grant('handler', at('road')), grant('handler', at('fire')));
    expect(assignmentFor(both, aCase(), 'handler')?.id).toBe('of fire');
    expect(assistanceOf(both, aCase(), 'handler')?.id).toBe('of road');
  });

  it('looks only at grants that reach this case', async () => {
    const roadsAtFire = grant('handler', { ...at('fire'), categoryPath: '/road/' });
    const westAtFire = grant('unitLead', { ...at('fire'), areaPath: '/city/west/' });
    const actor = staff(roadsAtFire, westAtFire, grant('handler', at('road')));
    expect(rolesOn(actor, aCase())).toEqual(['handler']);
    expect(assignmentFor(actor, aCase(), 'handler')?.id).toBe('of road');
    expect(await leadUnitOnly(ask(actor, aCase(), 'handler'))).toBe(false);
    expect(await assistingUnitOnly(ask(actor, aCase(), 'handler'))).toBe(true);
    expect(await assigneeOrLead(ask(actor, aCase(), 'handler'))).toBe(false);
  });

  it('keeps the roles of one person apart', async () => {
    const actor = staff(grant('handler', at('road')), grant('unitLead', at('fire')));
    expect(assignmentFor(actor, aCase(), 'handler')?.id).toBe('of road');
    expect(assignmentFor(actor, aCase(), 'unitLead')?.id).toBe('of fire');
    expect(assignmentFor(actor, aCase(), 'dispatcher')).toBeUndefined();
    expect(await leadUnitOnly(ask(actor, aCase(), 'handler'))).toBe(false);
    expect(await assigneeOrLead(ask(actor, aCase(), 'handler'))).toBe(false);
    expect(await assigneeOrLead(ask(actor, aCase(), 'unitLead'))).toBe(true);
  });

  it('lets the unit’s lead act for whoever has it', async () => {
    const kase = aCase({ assignments: [assignment('fire', 'lead', { handlerId: 'T' })] });
    expect(await assigneeOrLead(ask(staff(grant('unitLead', at('fire'))), kase, 'unitLead'))).toBe(true);
    expect(assignmentFor(citizen('C'), kase, 'citizen')).toBeUndefined();
  });
});
