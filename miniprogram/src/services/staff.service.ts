import { get, post } from './http';
import type { CaseViewersView, MergeCandidateView, NamedView, SuggestionView, UnitPageView, UnitView } from './wire';

interface Spot {
  categoryId: string;
  areaId: string;
  point?: { lat: number; lng: number; system: 'gcj02' | 'wgs84' } | null;
}

/** Which unit would receive a case, and which others could. */
export const suggestUnits = ({ categoryId, areaId, point }: Spot): Promise<SuggestionView> =>
  get('/routing/suggestion', { category: categoryId, areaId, ...point });

/** Open units by name. @param where only those that receive this category in this area */
export const findUnits = async (q: string, where: { areaId?: string; categoryId?: string } = {}): Promise<UnitView[]> =>
  (await get<UnitPageView>('/units', { ...where, q: q || undefined, limit: 20 })).items;

/** Earlier reports that may be about the same hazard. */
export const listMergeCandidates = (id: string): Promise<MergeCandidateView[]> =>
  get(`/reports/${id}/merge-candidates`);

/** To whom the lead unit may assign a case. */
export const listHandlers = (id: string): Promise<NamedView[]> => get(`/reports/${id}/handlers`);

/** Says that the caller has a case open; to be repeated every 20 s. @returns who else has */
export const seeCase = (id: string): Promise<CaseViewersView> => post(`/reports/${id}/viewers`);
