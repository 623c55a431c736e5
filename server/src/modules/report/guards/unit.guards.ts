import { leadAssignment } from '../case/case';
import { assignmentFor, leadsUnitOf } from '../case/roles-on';
import type { Guard } from './guard';

/** Of this round: a unit that led the case before it was reopened does not lead it now. */
export const leadUnitOnly: Guard = ({ actor, kase }) => assignmentFor(actor, kase)?.leadKey === 1;

export const assistingUnitOnly: Guard = ({ actor, kase }) => assignmentFor(actor, kase)?.role === 'assisting';

export const assignmentNotFinal: Guard = ({ kase }) => leadAssignment(kase)?.final !== true;

export const unitWithoutLead: Guard = async ({ kase, facts }) => {
  const lead = leadAssignment(kase);
  return lead !== undefined && !(await facts.unitHasLead(lead.unitId));
};

/** The person it is assigned to, or who leads his unit. */
export const assigneeOrLead: Guard = ({ actor, kase }) => {
  const lead = leadAssignment(kase);
  if (actor.kind !== 'staff' || lead === undefined || assignmentFor(actor, kase)?.id !== lead.id) return false;
  if (lead.handlerId === actor.id) return true;
  return leadsUnitOf(actor, lead, kase);
};

export const noPendingExtension: Guard = ({ kase }) => kase.pendingExtension === null;

export const pendingExtension: Guard = ({ kase }) => kase.pendingExtension !== null;
