import { useRef, useState } from 'react';
import type { KeptValues } from '@/hooks/use-kept-values';
import type { AllowedActionView } from '@/services/wire';
import { type FieldProps, type Guide, missingOf, type Values } from './fields';

type InputProps = Pick<FieldProps, 'value' | 'values' | 'onChange' | 'onPropose' | 'onChangeOther' | 'onHold'>;

export interface FormValues {
  values: Values;
  inputOf: (name: string) => InputProps;
  /** Beside an input that was left empty. */
  errorOf: (name: string) => string | undefined;
  /** Why the form was not sent: something in it is not ready. */
  held: string | undefined;
  /** Whether it may be sent; says what is missing otherwise. */
  isComplete: () => boolean;
}

/** The inputs of an action's form: what is typed into them, what is missing, and what is not ready yet. */
export const useFormValues = (
  action: AllowedActionView,
  guide: Guide | undefined,
  { values, change: keep, propose }: KeptValues<Values>,
): FormValues => {
  const [wrong, setWrong] = useState<{ field?: string; message: string }>();
  const latest = useRef(values);
  const holds = useRef<Record<string, string | undefined>>({});

  const change = (name: string, value: unknown) => {
    latest.current = { ...latest.current, [name]: value }; // inputs may report twice between two renders
    setWrong(undefined);
    keep(latest.current);
  };
  const inputOf = (name: string): InputProps => ({
    value: values[name],
    values,
    onChange: (value) => change(name, value),
    onPropose: (value) => {
      latest.current = { ...latest.current, [name]: value };
      propose({ [name]: value });
    },
    onChangeOther: change,
    onHold: (why) => void (holds.current[name] = why),
  });
  const isComplete = () => {
    const why = Object.values(holds.current).find(Boolean);
    const lacking = why ? { message: why } : missingOf(action, latest.current, guide);
    setWrong(lacking);
    return lacking === undefined;
  };
  return {
    values,
    inputOf,
    errorOf: (name) => (wrong?.field === name ? wrong.message : undefined),
    held: wrong && !wrong.field ? wrong.message : undefined,
    isComplete,
  };
};
