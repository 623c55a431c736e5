import { get, patch, post, remove } from './http';
import type { MeView, SessionView } from './wire';

export const changeAlias = (alias: string): Promise<MeView> => patch('/me', { alias });

/** @param code of the platform's phone-number button; used once */
export const bindPhone = (code: string): Promise<MeView> => post('/me/phone', { code });

export const listSessions = (): Promise<SessionView[]> => get('/me/sessions');

export const endSession = (id: string): Promise<void> => remove(`/me/sessions/${id}`);

/** Everything the product keeps about this person, as one document. */
export const exportData = (): Promise<object> => get('/me/export');

/**
 * Throws ApiError `account.hasClaiming`, `account.hasClaimable`.
 * @param forfeit gives up what could still be claimed
 */
export const deleteAccount = (forfeit: boolean): Promise<void> => remove('/me', { forfeit });
