import { TextField } from '@/components/form/text-field';
import { AMOUNT_HINT, fenOf } from './amount';

interface Props {
  label: string;
  /** As it was typed, in yuan. */
  value: string;
  onChange: (typed: string) => void;
  error?: string;
}

/** An amount in yuan; what is none is said while it is typed. */
export const AmountField = ({ label, value, onChange, error }: Props) => (
  <TextField
    label={`${label}（元）`}
    type="digit"
    placeholder="如 12.50"
    value={value}
    onChange={onChange}
    error={error ?? (value && fenOf(value) === undefined ? AMOUNT_HINT : undefined)}
  />
);
