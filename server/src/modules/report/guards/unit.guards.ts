import { idOf } from '../../../common/actor';
import { leadAssignment } from '../case/case';
import { assignmentsOf } from '../case/roles-on';
import type { Guard } from './guard';

/** Of this round: a unit that led the case before it was reopened does not lead it now. */
export const leadUnitOnly: Guard = ({ actor, kase, role }) =>
  assignmentsOf(actor, kase, role).some((own) => own.leadKey === 1);

export const assistingUnitOnly: Guard = ({ actor, kase, role }) =>
  assignmentsOf(actor, kase, role).some((own) => own.role === 'assisting');

export const assignmentNotFinal: Guard = ({ kase }) => leadAssignment(kase)?.final !== true;

export const unitWithoutLead: Guard = async ({ kase, facts }) => {
  const lead = leadAssignment(kase);
  return lead !== undefined && !(await facts.unitHasLead(lead.unitId));
};

/** The person it is assigned to, or who leads his unit. */
export const assigneeOrLead: Guard = ({ actor, kase, role }) => {
  const lead = leadAssignment(kase);
  if (lead === undefined || !assignmentsOf(actor, kase, role).includes(lead)) return false;
  return role === 'unitLead' || lead.handlerId === idOf(actor);
};

export const noPendingExtension: Guard = ({ kase }) => kase.pendingExtension === null;

export const pendingExtension: Guard = ({ kase }) => kase.pendingExtension !== null;
