import { View } from '@tarojs/components';
import { useRef } from 'react';
import { AS_HEADING } from '@/components/heading/as-heading';
import { ActionForm } from '@/components/action/action-form';
import { formNameOf } from '@/components/action/form-name';
import { useCaseAct } from '@/components/action/use-case-act';
import { Button } from '@/components/button/button';
import { Choice } from '@/components/form/choice';
import { toast } from '@/platform/toast';
import { forgetInput } from '@/services/kept-input.service';
import type { AllowedActionView, ReportView } from '@/services/wire';
import { answersBeside } from '../case/action-order';
import styles from './act.module.scss';
import { asked } from './asked';
import { inFormOrder } from './form-order';
import { GUIDES } from './guides';
import { initialOf } from './initial';
import { registryFor } from './registry';
import { ReviewFacts } from './review-facts';

type Name = AllowedActionView['action'];

interface Props {
  report: ReportView;
  name: Name;
  /** The other answer to the same question. */
  onName: (name: Name) => void;
  /** Done or overtaken: the case has to be read again. */
  onChanged: () => void;
  onDone: () => void;
  onCancel: () => void;
}

/** The form of any staff action. What was typed stays until it is done or cancelled, whoever changes the case. */
export const ActPanel = ({ report, name, onName, onChanged, onDone, onCancel }: Props) => {
  const known = useRef<AllowedActionView[]>([]);
  known.current = [...report.actions, ...known.current];
  const forget = () =>
    [name, ...answersBeside(name, report).map(({ action }) => action)].forEach((one) =>
      forgetInput(formNameOf(report.id, one)),
    );
  const act = useCaseAct(report, onChanged, () => {
    forget();
    toast(GUIDES[name]?.done ?? '已办理');
    onDone();
  });
  const action = known.current.find((one) => one.action === name);
  if (!action) return null;
  const cancel = () => {
    forget();
    onCancel();
  };
  const submit = async (body: Record<string, unknown>) => {
    if (await asked(name, report, body)) await act.run(name, body);
  };
  return (
    <View className={styles.panel}>
      <View className={styles.head}>
        <View className={styles.title} {...AS_HEADING}>
          {action.label}
        </View>
        <View className={styles.cancel}>
          <Button look="link" onClick={cancel}>
            取消
          </Button>
        </View>
      </View>
      <Answers report={report} name={name} onName={onName} />
      <ReviewFacts report={report} name={name} />
      <ActionForm
        key={name}
        action={inFormOrder(action)}
        report={report}
        registry={registryFor(name)}
        guide={GUIDES[name]}
        initial={initialOf(name, report)}
        busy={act.busy}
        refusal={act.refusal}
        closed={!report.actions.some((one) => one.action === name)}
        onSubmit={(body) => void submit(body)}
      />
    </View>
  );
};

const Answers = ({ report, name, onName }: Pick<Props, 'report' | 'name' | 'onName'>) => {
  const answers = answersBeside(name, report);
  if (answers.length < 2) return null;
  return (
    <Choice
      label="意见"
      across
      options={answers.map(({ action, label }) => ({ value: action, label }))}
      value={name}
      onChange={onName}
    />
  );
};
