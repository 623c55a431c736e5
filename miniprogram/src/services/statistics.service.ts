import { readable } from './readable';
import type { PublicStatisticsView } from './wire';

/** At most a minute old where there is network. */
export const publicStatistics = (): Promise<PublicStatisticsView> => readable('/statistics/public');
