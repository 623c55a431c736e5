import type { ReportState } from '@suishoupai/shared/report/states';
import { get } from './http';
import { readable } from './readable';
import type { SquareCaseView, SquareMapView, SquarePageView } from './wire';

export interface SquareFilter {
  /** This category and what is below it. */
  category?: string;
  /** This area and what is below it. */
  area?: string;
  states?: readonly ReportState[];
}

/** South-west and north-east corner, WGS84. */
export interface Bounds {
  south: number;
  west: number;
  north: number;
  east: number;
}

/** Published cases, the newest publication first. */
export const listSquare = (
  { category, area, states }: SquareFilter,
  page: { cursor?: string; limit?: number } = {},
): Promise<SquarePageView> => readable('/square', { category, area, state: states?.join(','), ...page });

/** Throws ApiError `notFound` for a case that is absent or not published. */
export const squareCase = (id: string): Promise<SquareCaseView> => readable(`/square/${id}`);

/** At most 500 points, at coarse places. */
export const squareMap = (
  { south, west, north, east }: Bounds,
  { category, area, states }: SquareFilter = {},
): Promise<SquareMapView> =>
  get('/square/map', { bbox: [west, south, east, north].join(','), category, area, state: states?.join(',') });
