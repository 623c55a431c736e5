import { useReloadOnShow } from '@/hooks/use-reload-on-show';
import { useRequest } from '@/hooks/use-request';
import { useSession } from '@/hooks/use-session';
import { listReports } from '@/services/report.service';
import { publicStatistics } from '@/services/statistics.service';
import { listCity, listNearby } from './nearby';

/** What the first page shows; asked again whenever people come back to it. */
export const useHome = () => {
  const { isCitizen } = useSession();
  const latest = useRequest(async () => (isCitizen ? latestOfMine() : undefined), [isCitizen]);
  const figures = useRequest(publicStatistics);
  const city = useRequest(listCity);
  const near = useRequest(listNearby);
  const reload = async () => void (await Promise.all([latest, figures, city, near].map((one) => one.reload())));
  useReloadOnShow(reload);
  return { latest: latest.data, figures, nearby: near.data ?? city.data, error: city.error, reload };
};

const latestOfMine = async () => (await listReports({ scope: 'mine', limit: 1 })).items[0];
