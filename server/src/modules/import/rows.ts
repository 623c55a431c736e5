import type { StaffRole } from '@suishoupai/shared/roles';
import type { AreaLevel } from '../area/area.entity';
import type { EmergencyStop, Question } from '../category/category.entity';

/*
 * What can be imported, one object a row. Other rows are named by their codes, parents stand before children.
 * A property that is left out stays as it is in the table; null or an empty list empties it.
 */

export interface AreaRow {
  readonly code: string;
  readonly name: string;
  readonly level: AreaLevel;
  readonly parentCode: string | null;
  /** Centre, WGS84. */
  readonly lat?: number | null;
  readonly lng?: number | null;
  /** The border: either `[west, south, east, north]` or rings of `[lng, lat]`; WGS84. */
  readonly bbox?: readonly [number, number, number, number];
  readonly polygon?: readonly (readonly (readonly [number, number])[])[] | null;
  readonly responsibleName?: string | null;
}

export interface UnitRow {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
  /** Where the unit sits. */
  readonly areaCode: string;
  readonly phone?: string | null;
  /** It receives each of these categories in each of these areas; codes. Both or neither. */
  readonly areas?: readonly string[];
  readonly categories?: readonly string[];
}

export interface CategoryRow {
  readonly code: string;
  readonly name: string;
  readonly parentCode: string | null;
  readonly icon: string;
  readonly deadlineWorkingDays: number;
  readonly position?: number;
  readonly emergency?: boolean;
  readonly emergencyStop?: EmergencyStopRow | null;
  readonly sensitive?: boolean;
  readonly questions?: readonly QuestionRow[];
}

type ReadonlyLists<T> = { readonly [K in keyof T]: T[K] extends (infer Item)[] | undefined ? readonly Item[] : T[K] };
export type EmergencyStopRow = ReadonlyLists<EmergencyStop>;
export type QuestionRow = Omit<Question, 'options'> & { readonly options?: readonly string[] };

export interface StaffRow {
  readonly username: string;
  readonly name: string;
  readonly phone?: string | null;
  readonly roles: readonly RoleRow[];
}

export interface RoleRow {
  readonly role: StaffRole;
  readonly areaCode?: string | null;
  readonly unitCode?: string | null;
  readonly categoryCode?: string | null;
}

/** Every kind of import and its row. */
export interface Rows {
  areas: AreaRow;
  units: UnitRow;
  categories: CategoryRow;
  staff: StaffRow;
}

export type ImportKind = keyof Rows;
