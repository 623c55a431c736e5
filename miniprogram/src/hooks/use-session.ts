import { sessionStore, type Session } from '@/session/session';
import type { MeView } from '@/services/wire';
import { useStore } from './use-store';

export interface SessionState extends Session {
  isCitizen: boolean;
  isStaff: boolean;
  hasRole: (...roles: MeView['roles']) => boolean;
}

/** Who holds the phone; the only state that is not a page's own. */
export const useSession = (): SessionState => {
  const { me } = useStore(sessionStore);
  return {
    me,
    isCitizen: me?.kind === 'citizen',
    isStaff: me?.kind === 'staff',
    hasRole: (...roles) => roles.some((role) => me?.roles.includes(role)),
  };
};
