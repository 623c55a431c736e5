import { listStaff } from '@/services/admin.service';
import type { StaffView } from '@/services/wire';
import type { Source } from '../records/sources';

/** Handlers and leads of a unit answer its emergencies. The server decides; this only leaves out who cannot. */
const belongs = ({ disabledAt, grants }: StaffView, unitId: string): boolean =>
  disabledAt === null &&
  grants.some(({ role, unitId: own }) => (role === 'handler' || role === 'unitLead') && (own ?? unitId) === unitId);

/** The people of a unit, by part of a name. */
export const membersOf = (unitId: string): Pick<Source, 'title' | 'ask'> => ({
  title: '值班人员',
  async ask(search) {
    const { items, nextCursor } = await listStaff({ ...search, limit: 100 });
    const members = items.filter((staff) => belongs(staff, unitId));
    return { items: members.map(({ id, name, username }) => ({ id, name, note: username })), nextCursor };
  },
});
