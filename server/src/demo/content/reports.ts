import type { ReportContent } from './content-types';
import { fireAndSpecialReports } from './reports-fire-special';
import { gasAndRoadReports } from './reports-gas-road';
import { powerAndBuildReports } from './reports-power-build';
import { chemAndCityReports } from './reports-chem-city';

/** The 120 scripts, by key; each is played through the use cases up to its ending. */
export const reports: readonly ReportContent[] = [
  ...fireAndSpecialReports,
  ...gasAndRoadReports,
  ...powerAndBuildReports,
  ...chemAndCityReports,
];
