import { get } from './http';
import type { PublicStatisticsView } from './wire';

/** At most a minute old. */
export const publicStatistics = (): Promise<PublicStatisticsView> => get('/statistics/public');
