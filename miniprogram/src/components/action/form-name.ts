import type { ActionName } from '@suishoupai/shared/report/actions';

/** Under which name the device keeps what was put into the form of an action. */
export const formNameOf = (reportId: string, action: ActionName): string => `act.${reportId}.${action}`;
