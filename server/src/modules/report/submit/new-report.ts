import type { SignedIn } from '../../../common/actor';
import type { Ids } from '../../../common/ids';
import type { Area } from '../../area/area.entity';
import type { Category } from '../../category/category.entity';
import type { Report } from '../entities/report.entity';
import { drawNumber } from './report-number';
import type { SubmitInput } from './submit-input';

interface Facts {
  actor: SignedIn;
  input: SubmitInput;
  category: Category;
  area: Area;
  outsideCity: boolean;
  answers: Record<string, string>;
}

/** The row of a report that has just been filed. It keeps the area and point it was filed with. */
export const newReport = (ids: Ids, now: Date, facts: Facts): Report => ({
  id: ids.next(),
  number: drawNumber(ids, now),
  state: 'submitted',
  version: 1,
  eventCount: 1,
  ...whatAndWhere(facts),
  ...who(facts),
  filedAt: now,
  updatedAt: now,
  holder: 'office',
  officeAreaId: facts.area.id,
  returns: 0,
  ...NOTHING_YET,
});

const whatAndWhere = ({ input, category, area, outsideCity, answers }: Facts) => ({
  severity: input.severity ?? ('general' as const),
  emergency: category.emergency,
  categoryId: category.id,
  categoryPath: category.path,
  areaId: area.id,
  areaPath: area.path,
  outsideCity,
  address: input.address,
  lat: input.point?.lat ?? null,
  lng: input.point?.lng ?? null,
  description: input.description,
  answers,
  requestedUnitId: input.unitId ?? null,
});

const who = ({ actor, input }: Facts) => ({
  source: actor.kind === 'citizen' ? ('citizen' as const) : (input.source ?? 'hotline'),
  reporterId: actor.kind === 'citizen' ? actor.id : null,
  reporterPersonId: actor.kind === 'citizen' ? actor.personId : null,
  submitterPersonId: actor.personId,
  contactSealed: null,
  // The platform judges for its own users alone: what staff wrote, a human reads.
  textCheck: actor.kind === 'citizen' ? ('pending' as const) : ('review' as const),
});

const NOTHING_YET = {
  clause: null,
  deadline: null,
  deadlineProvisional: false,
  deadlineFrom: null,
  deadlineDays: null,
  leadUnitId: null,
  appealedFrom: null,
  mergedIntoId: null,
  outcome: null,
  resolution: null,
  verdict: null,
  declineReason: null,
  supervisionLevel: null,
  closedAt: null,
  publishedAt: null,
} as const;
