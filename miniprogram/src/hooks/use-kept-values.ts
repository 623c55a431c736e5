import { useRef, useState } from 'react';
import { forgetInput, keepInput, keptInput } from '@/services/kept-input.service';

export interface KeptValues<T> {
  values: T;
  change: (values: T) => void;
  /** The form itself proposes them: nobody wrote them, they need not be kept. */
  propose: (values: Partial<T>) => void;
  /** They were put in on an earlier visit. */
  restored: boolean;
  /** It was done or given up. */
  forget: () => void;
  startAnew: () => void;
}

/**
 * A form's values, which survive leaving the page: what differs from how the form began stays on the device until it
 * is done. What changed meanwhile elsewhere therefore shows through.
 * @param form a name for this form of this thing
 * @param start how the form begins; both are read once
 */
export const useKeptValues = <T extends object>(form: string, start: T): KeptValues<T> => {
  const began = useRef(start);
  const [kept, setKept] = useState(() => keptInput<T>(form));
  const [values, setValues] = useState<T>({ ...start, ...kept });

  const forget = () => forgetInput(form);
  const change = (next: T) => {
    setValues(next);
    const changes = changesIn(began.current, next);
    if (Object.keys(changes).length > 0) keepInput(form, changes);
    else forget();
  };
  const propose = (proposed: Partial<T>) => {
    began.current = { ...began.current, ...proposed };
    setValues((now) => ({ ...now, ...proposed }));
  };
  const startAnew = () => {
    forget();
    setKept(undefined);
    setValues(began.current);
  };
  return { values, change, propose, restored: kept !== undefined, forget, startAnew };
};

const changesIn = <T extends object>(start: T, next: T): Partial<T> => {
  const names = Object.keys(next) as (keyof T)[];
  return Object.fromEntries(
    names.filter((name) => said(next[name]) !== said(start[name])).map((name) => [name, next[name]]),
  ) as Partial<T>;
};

const NOTHING = ['null', '""', '[]', '{}'];

/** To compare values; however an input says that it is empty, it is the same. */
const said = (value: unknown): string | undefined => {
  const words = JSON.stringify(value) as string | undefined;
  return words === undefined || NOTHING.includes(words) ? undefined : words;
};
