import type { DataSource } from 'typeorm';
import type { Role } from '@suishoupai/shared/roles';
import type { ReportState } from '@suishoupai/shared/report/states';
import type { Holder } from '@suishoupai/shared/report/words';
import { Area } from '../../src/modules/area/area.entity';
import { Category } from '../../src/modules/category/category.entity';
import { Assignment } from '../../src/modules/report/entities/assignment.entity';
import { type EventKind, ReportEvent } from '../../src/modules/report/entities/report-event.entity';
import { Report } from '../../src/modules/report/entities/report.entity';
import { Unit } from '../../src/modules/unit/unit.entity';

/** Readable ids of 26 characters, of letters that ULIDs have. */
export const idOf = (name: string): string => name.toUpperCase().padEnd(26, '0');

export const FILED_AT = new Date('2026-11-20T01:00:00.000Z');
export const DEADLINE = new Date('2026-11-27T10:00:00.000Z');

const CITY = idOf('CTY');
const GAS = idOf('GAS');
export const UNIT = idOf('FRE');

/** One entry: what was done, by whom, where the case then was, in which version. */
export type Step = readonly [action: EventKind, role: Role, to: ReportState, version: number];

const HOLDER: Partial<Record<ReportState, Holder>> = {
  transferred: 'unit',
  handling: 'unit',
  closed: 'nobody',
  declined: 'nobody',
};

/** A city, a category and a unit. */
export const addPlaces = async (database: DataSource): Promise<void> => {
  const nothing = { parentId: null, validTo: null, successorId: null };
  await database.getRepository(Area).insert({
    ...nothing,
    ...{ id: CITY, code: '3715', name: '城市', level: 'city', path: `/${CITY}/` },
    ...{ polygon: null, lat: null, lng: null, responsibleName: null },
  });
  await database.getRepository(Category).insert({
    ...{ id: GAS, code: 'gas', name: '燃气', icon: 'gas', parentId: null, path: `/${GAS}/`, position: 1 },
    ...{ emergency: false, emergencyStop: null, deadlineWorkingDays: 5, sensitive: false, questions: [] },
    validTo: null,
  });
  const unit = {
    ...nothing,
    id: UNIT,
    code: 'fire',
    name: '消防',
    path: `/${UNIT}/`,
    areaId: CITY,
    areaPath: `/${CITY}/`,
  };
  await database.getRepository(Unit).insert(unit as never);
};

/** A case that came where it is by these steps. */
export const addReport = async (
  database: DataSource,
  name: string,
  steps: readonly Step[],
  changes: Partial<Report> = {},
): Promise<string> => {
  const [, , state, version] = steps.at(-1)!;
  const holder = HOLDER[state] ?? 'office';
  const id = idOf(name);
  await database.getRepository(Report).insert({
    ...{ id, number: `LC-${name}`, source: 'hotline', state, version, eventCount: steps.length, holder },
    ...{ severity: 'general', emergency: false, categoryId: GAS, categoryPath: `/${GAS}/` },
    ...{ areaId: CITY, areaPath: `/${CITY}/`, outsideCity: false, officeAreaId: CITY, returns: 0 },
    ...{
      address: '人民路 1 号',
      description: '管道漏气',
      textCheck: 'review',
      answers: {},
      submitterPersonId: idOf('PHNER'),
    },
    ...{ filedAt: FILED_AT, updatedAt: FILED_AT, deadlineProvisional: false },
    ...changes,
  });
  await database.getRepository(ReportEvent).insert(steps.map((_, index) => eventOf(id, steps, index)) as never);
  return id;
};

const eventOf = (reportId: string, steps: readonly Step[], index: number): Partial<ReportEvent> => {
  const [action, role, toState, version] = steps[index]!;
  const holder = HOLDER[toState] ?? 'office';
  return {
    ...{ id: idOf(`${reportId.slice(0, 4)}E${index}`), reportId, seq: index + 1, action, role, version, data: {} },
    ...{ fromState: steps[index - 1]?.[2] ?? null, toState, at: new Date(FILED_AT.getTime() + index * 60_000) },
    ...{ holder, holderUnitId: holder === 'unit' ? UNIT : null },
  };
};

export const addLead = async (database: DataSource, reportId: string, state: Assignment['state']): Promise<void> => {
  await database.getRepository(Assignment).insert({
    ...{ id: idOf(`${reportId.slice(0, 4)}A`), reportId, unitId: UNIT, unitPath: `/${UNIT}/`, role: 'lead', state },
    ...{ leadKey: 1, handlerId: idOf('HNDR'), deadline: DEADLINE, final: false, assignedAt: FILED_AT },
    ...{ acceptedAt: null, endedAt: null },
  });
};
