import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/platform/toast';
import type { AllowedActionView, ReportView } from '@/services/wire';
import { ActionForm } from './action-form';
import type { Guides, Registry } from './fields';
import { useCaseAct } from './use-case-act';

interface Props {
  /** Undefined: closed. */
  action: AllowedActionView | undefined;
  report: ReportView;
  registry: Registry;
  guides: Guides;
  /** It was done, or the case had moved on: it has to be read again. */
  onChanged: () => void;
  onClose: () => void;
}

/** An action's form, from the bottom of the screen. What was typed stays when it is closed. */
export const ActionSheet = ({ action, report, registry, guides, onChanged, onClose }: Props) => {
  const act = useCaseAct(report, onChanged, (name) => {
    toast(guides[name]?.done ?? '已提交');
    onClose();
  });
  if (!action) return null;
  const { action: name, label } = action;
  const close = () => {
    act.reset();
    onClose();
  };
  return (
    <Sheet title={label} onClose={close}>
      <ActionForm
        action={action}
        report={report}
        registry={registry}
        guide={guides[name]}
        busy={act.busy}
        refusal={act.refusal}
        closed={!report.actions.some((one) => one.action === name)}
        onSubmit={(body) => void act.run(name, body)}
      />
    </Sheet>
  );
};
