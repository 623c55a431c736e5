import type { ActionName } from '@suishoupai/shared/report/actions';
import type { ReportState } from '@suishoupai/shared/report/states';
import { get, post, remove } from './http';
import { readable } from './readable';
import type { DecisionView, NotePageView, NoteView, ReceiptView, ReportPageView, ReportView, RevealView } from './wire';

export interface ReportFilter {
  scope?: 'mine' | 'unit' | 'office' | 'followed';
  state?: readonly ReportState[];
  /** This category, this area and what is below them. */
  category?: string;
  area?: string;
  /** Number, address or words of the description. */
  q?: string;
  overdue?: boolean;
  sort?: 'newest' | 'deadline';
  cursor?: string;
  limit?: number;
}

export const listReports = ({ state, ...rest }: ReportFilter = {}): Promise<ReportPageView> =>
  readable('/reports', { ...rest, state: state?.join(',') });

export const getReport = (id: string): Promise<ReportView> => readable(`/reports/${id}`);

/** What was declined or merged on a day. @param day such as 2026-11-22 */
export const listDecisions = (day: string): Promise<DecisionView[]> => get('/reports/decisions', { day });

/**
 * Does one action of the table. Throws ApiError; `report.stale` and `report.wrongState` say that the case has moved on.
 * @param version as last read
 * @param key the same for every attempt of one wish
 */
export const actOn = (
  id: string,
  action: ActionName,
  version: number,
  body: object,
  key: string,
): Promise<ReceiptView> => post(`/reports/${id}/actions/${action}`, { version, ...body }, key);

export const follow = (id: string): Promise<void> => post(`/reports/${id}/follow`);
export const unfollow = (id: string): Promise<void> => remove(`/reports/${id}/follow`);

export const listNotes = (id: string, cursor?: string): Promise<NotePageView> =>
  get(`/reports/${id}/notes`, { cursor });
export const writeNote = (id: string, text: string, key: string): Promise<NoteView> =>
  post(`/reports/${id}/notes`, { text }, key);

/** To the reporter, through the system. */
export const sendMessage = (id: string, text: string, key: string): Promise<ReceiptView> =>
  post(`/reports/${id}/messages`, { text }, key);

/** Who reported it: on record, and only until `expiresAt`. */
export const revealReporter = (id: string, reason: string, key: string): Promise<RevealView> =>
  post(`/reports/${id}/reveals`, { reason }, key);
