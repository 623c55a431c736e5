import { Input, Text, Textarea } from '@tarojs/components';
import { labelled } from '@/platform/labelled';
import { Field, type FieldProps } from './field';
import { counted, overBy } from './length';
import styles from './form.module.scss';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  /** Code points; of shared/limits. What is too long stays and is said. */
  limit?: number;
  /** `wrapped`: one line that goes on below where the screen ends. */
  lines?: 'one' | 'wrapped' | 'many';
  type?: 'text' | 'number' | 'digit' | 'password';
  onBlur?: () => void;
  /** The keyboard's own button. */
  onConfirm?: () => void;
}

/** The platforms cut at 140 by themselves: nothing typed may be lost. */
const NO_CUT = 100_000;

const SHAPES = { one: '', wrapped: styles.grows, many: `${styles.grows} ${styles.tall}` };

const onOneLine = (text: string): string => text.replace(/\n/g, '');

/** One line or several of text, with a counter where there is a limit. */
export const TextField = ({ value, onChange, limit, lines = 'one', type = 'text', ...props }: Props) => {
  const { label, placeholder, onBlur, onConfirm } = props;
  const error = props.error ?? overBy(value, limit);
  const counter = limit !== undefined && (
    <Text className={`${styles.aside} ${overBy(value, limit) ? styles.over : ''}`}>{counted(value, limit)}</Text>
  );
  const box = {
    className: `${styles.box} ${error ? styles.wrong : ''} ${SHAPES[lines]}`,
    value,
    placeholder,
    placeholderClass: styles.hint,
    maxlength: NO_CUT,
    ...labelled(label, error !== undefined),
    onInput: ({ detail }: { detail: { value: string } }) =>
      onChange(lines === 'wrapped' ? onOneLine(detail.value) : detail.value),
    onBlur,
    onConfirm,
  };
  return (
    <Field {...props} error={error} aside={counter}>
      {lines === 'one' ? (
        <Input {...box} type={type === 'password' ? 'text' : type} password={type === 'password'} />
      ) : (
        <Textarea {...box} autoHeight />
      )}
    </Field>
  );
};
