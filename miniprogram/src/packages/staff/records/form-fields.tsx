import { ApiError } from '@/services/api-error';
import type { Kind } from './kind';

interface Props<Row, Form> {
  kind: Kind<Row, Form>;
  form: Form;
  /** As it was last refused: a field that was changed since may be right. */
  tried: Form | undefined;
  isNew: boolean;
  error: unknown;
  onChange: (form: Form) => void;
}

/** The inputs that a kind describes, each with the server's sentence about it. */
export const FormFields = <Row, Form>({ kind, form, tried, isNew, error, onChange }: Props<Row, Form>) => {
  const names = Object.keys(kind.fields) as (keyof Form & string)[];
  return (
    <>
      {names.map((name) => {
        const { input: Input, once, later, when, sentAs, ...words } = kind.fields[name];
        if (isNew ? later : once) return null;
        if (when?.(form) === false) return null;
        const refused = error instanceof ApiError && tried?.[name] === form[name];
        return (
          <Input
            key={name}
            {...words}
            value={form[name]}
            onChange={(value) => onChange({ ...form, [name]: value })}
            error={refused ? error.field(sentAs ?? name) : undefined}
          />
        );
      })}
    </>
  );
};
