import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Restored } from '@/components/form/restored';
import { useKeptValues } from '@/hooks/use-kept-values';
import { ApiError } from '@/services/api-error';
import type { AllowedActionView, ReportView } from '@/services/wire';
import styles from './action-form.module.scss';
import { bodyOf, fieldsOf, type Guide, type Registry, type Values } from './fields';
import { formNameOf } from './form-name';
import { useFormValues } from './use-form-values';

interface Props {
  action: AllowedActionView;
  report: ReportView;
  registry: Registry;
  guide?: Guide;
  /** What is filled in before anybody types. */
  initial?: Values;
  busy: boolean;
  /** Why it was not done, in words and as it came. */
  refusal?: { words: string; error?: unknown };
  /** It can no longer be done: what was typed stays to be read and copied. */
  closed?: boolean;
  /** @param body the fields of the action, without `version` */
  onSubmit: (body: Record<string, unknown>) => void;
}

/**
 * The form of any action: what the server says it needs, drawn by the registry's inputs. What is filled in stays on the
 * device until it was done.
 */
export const ActionForm = (props: Props) => {
  const [round, setRound] = useState(0);
  return <Inputs key={round} {...props} onStartAnew={() => setRound(round + 1)} />;
};

const Inputs = ({ onStartAnew, ...props }: Props & { onStartAnew: () => void }) => {
  const { action, report, registry, guide, refusal, onSubmit } = props;
  const kept = useKeptValues<Values>(formNameOf(report.id, action.action), props.initial ?? {});
  const form = useFormValues(action, guide, kept);
  const startAnew = () => {
    kept.forget();
    onStartAnew(); // inputs hold photos of their own
  };
  const submit = () => form.isComplete() && onSubmit(bodyOf(action, form.values, guide));
  return (
    <View className={styles.form}>
      {kept.restored && <Restored onStartAnew={startAnew} />}
      {guide?.says && <View className={styles.says}>{guide.says}</View>}
      {fieldsOf(action, guide).map(({ name, ...spec }) => {
        const Input = registry[name];
        if (!Input) return null;
        const error = form.errorOf(name) ?? fieldError(refusal?.error, name);
        return <Input key={name} {...spec} report={report} {...form.inputOf(name)} error={error} />;
      })}
      <Refused words={form.held ?? refusal?.words} />
      {!props.closed && <Submit {...props} onClick={submit} />}
    </View>
  );
};

const Refused = ({ words }: { words: string | undefined }) =>
  words && (
    <View className={styles.refusal} role="alert">
      {words}
    </View>
  );

const Submit = ({ action, guide, busy, onClick }: Omit<Props, 'onSubmit'> & { onClick: () => void }) => (
  <View className={styles.submit}>
    <Button big look={guide?.danger ? 'danger' : 'primary'} busy={busy} onClick={onClick}>
      {busy ? '正在提交…' : (guide?.submit ?? action.label)}
    </Button>
  </View>
);

const fieldError = (error: unknown, field: string): string | undefined =>
  error instanceof ApiError ? error.field(field) : undefined;
