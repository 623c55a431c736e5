import type { Values } from '@/components/action/fields';
import type { AllowedActionView, ReportView } from '@/services/wire';

/** What a form begins with: what is known already, or what is right most of the time. */
export const initialOf = (name: AllowedActionView['action'], report: ReportView): Values => {
  const { suggestedDeadline, severity, pendingExtension } = report;
  const deadline = suggestedDeadline ?? undefined;
  if (name === 'transfer') return { deadline, severity };
  if (name === 'arbitrate') return { deadline };
  if (name === 'resolve') return { outcome: 'rectified' };
  if (name === 'grantExtension') return { workingDays: pendingExtension?.workingDays };
  return {};
};
