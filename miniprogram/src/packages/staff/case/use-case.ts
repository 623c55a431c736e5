import { useReloadOnShow } from '@/hooks/use-reload-on-show';
import { type Request, useRequest } from '@/hooks/use-request';
import { getReport } from '@/services/report.service';
import type { ReportView } from '@/services/wire';

/** One case, asked again whenever the page comes back into sight. */
export const useCase = (id: string): Request<ReportView> => {
  const request = useRequest(() => getReport(id), [id]);
  useReloadOnShow(request.reload);
  return request;
};
