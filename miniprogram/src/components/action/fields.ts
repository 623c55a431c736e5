import type { ComponentType } from 'react';
import type { ActionName } from '@suishoupai/shared/report/actions';
import { FIELDS } from '@suishoupai/shared/report/fields';
import type { AllowedActionView, ReportView } from '@/services/wire';

/** What was filled in so far. What is named like a field of the action is sent as it is, the rest is the form's own. */
export type Values = Readonly<Record<string, unknown>>;

/** What an input of the form gets; it reports undefined when it is empty. */
export interface FieldProps {
  label: string;
  value: unknown;
  onChange: (value: unknown) => void;
  /** Chooses for the person, who has not chosen yet. */
  onPropose: (value: unknown) => void;
  /** The sentence beside the input. */
  error?: string;
  hint?: string;
  required: boolean;
  /** The case it is about: some inputs offer what fits to it. */
  report: ReportView;
  /** For an input that depends on another, or carries more than one. */
  values: Values;
  onChangeOther: (name: string, value: unknown) => void;
  /** The form must not be sent yet, and why; undefined: it may. */
  onHold: (why: string | undefined) => void;
}

/** One component per field name: staff pages add theirs to the common ones. */
export type Registry = Readonly<Record<string, ComponentType<FieldProps>>>;

/** How an action is put to people, beyond its label. */
export interface Guide {
  /** What will happen, and to whom. */
  says?: string;
  /** The word on the button that does it. */
  submit?: string;
  /** It ends something. */
  danger?: boolean;
  /** Said when it is done. */
  done: string;
  /** Fields that may be carried besides; one without an input of its own is filled in by another's. */
  optional?: readonly string[];
  labels?: Readonly<Record<string, string>>;
  hints?: Readonly<Record<string, string>>;
}

export type Guides = Readonly<Partial<Record<ActionName, Guide>>>;

export interface FieldSpec {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
}

/** What the form of an action asks for: what the server said it needs, then what it may carry. */
export const fieldsOf = ({ needs }: Pick<AllowedActionView, 'needs'>, guide?: Guide): FieldSpec[] => [
  ...needs.flatMap((need) =>
    typeof need === 'string' ? [specOf(need, true, guide)] : need.map((name) => specOf(name, false, guide)),
  ),
  ...(guide?.optional ?? []).map((name) => specOf(name, false, guide)),
];

const specOf = (name: string, required: boolean, guide?: Guide): FieldSpec => ({
  name,
  required,
  label: guide?.labels?.[name] ?? wordOf(name),
  hint: guide?.hints?.[name],
});

const wordOf = (name: string): string => (name in FIELDS ? FIELDS[name as keyof typeof FIELDS] : name);

/** The first thing that is missing, as the field to mark and a sentence; undefined when the form may be sent. */
export const missingOf = (
  action: Pick<AllowedActionView, 'needs'>,
  values: Values,
  guide?: Guide,
): { field: string; message: string } | undefined => {
  const groups = action.needs.map((need) => (typeof need === 'string' ? [need] : need));
  const missing = groups.find((group) => !group.some((name) => isThere(values[name])));
  if (!missing?.[0]) return undefined;
  const words = missing.map((name) => `“${specOf(name, true, guide).label}”`);
  return { field: missing[0], message: `请填写${words.join('或')}` };
};

/** What is sent: the fields of the action that were filled in. */
export const bodyOf = (
  action: Pick<AllowedActionView, 'needs'>,
  values: Values,
  guide?: Guide,
): Record<string, unknown> =>
  Object.fromEntries(
    fieldsOf(action, guide)
      .map(({ name }) => [name, values[name]] as const)
      .filter(([, value]) => isThere(value)),
  );

const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
