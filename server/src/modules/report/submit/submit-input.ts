import type { Severity, Source } from '@suishoupai/shared/report/words';

/** What a report is filed with. The point is WGS84 already. */
export interface SubmitInput {
  categoryId: string;
  description: string;
  address: string;
  point?: { lat: number; lng: number } | null;
  areaId?: string | null;
  photoIds: string[];
  /** The unit the reporter asks for; absent or null: 不清楚. */
  unitId?: string | null;
  answers?: Record<string, string>;
  /** Staff only: where the report came from, how grave it looks, and whom to ask. */
  source?: Exclude<Source, 'citizen'>;
  severity?: Severity;
  contact?: { name?: string; phone?: string } | null;
}
