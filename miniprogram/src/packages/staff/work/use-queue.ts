import { useMemo, useState } from 'react';
import { useDelayed } from '@/hooks/use-delayed';
import { type PagedList, usePagedList } from '@/hooks/use-paged-list';
import { listReports, type ReportFilter } from '@/services/report.service';
import type { MeView, ReportRowView } from '@/services/wire';
import { type Scope, scopesFor, type Segment, segmentsFor } from './queue';

export type Narrowing = Pick<ReportFilter, 'category' | 'area' | 'q' | 'overdue'>;

export interface Queue {
  list: PagedList<ReportRowView>;
  scopes: Scope[];
  scope: Scope;
  setScope: (scope: Scope) => void;
  segments: Segment[];
  segment: Segment;
  setSegment: (key: string) => void;
  narrowing: Narrowing;
  narrow: (changes: Narrowing) => void;
}

/** The list that somebody works through, with everything that narrows it. */
export const useQueue = ({ roles }: MeView): Queue => {
  const scopes = useMemo(() => scopesFor(roles), [roles]);
  const [scope, setScope] = useState<Scope>(scopes[0] ?? 'office');
  const segments = useMemo(() => segmentsFor(roles, scope), [roles, scope]);
  const [key, setSegment] = useState('');
  const segment = segments.find((one) => one.key === key) ?? segments[0]!;
  const [narrowing, setNarrowing] = useState<Narrowing>({});
  const q = useDelayed(narrowing.q?.trim());
  const { category, area } = narrowing;
  const overdue = narrowing.overdue || undefined;
  const list = usePagedList(
    (cursor) =>
      listReports({
        scope,
        state: segment.states,
        category,
        area,
        overdue,
        q,
        sort: segment.states ? 'deadline' : 'newest',
        cursor,
      }),
    [scope, segment.key, category, area, overdue, q],
  );
  const narrow = (changes: Narrowing) => setNarrowing((before) => ({ ...before, ...changes }));
  return { list, scopes, scope, setScope, segments, segment, setSegment, narrowing, narrow };
};
