import type { FieldProps } from '@/components/action/fields';
import { Choice } from '@/components/form/choice';

const OPTIONS = [
  { value: 'no', label: '还在协办' },
  { value: 'yes', label: '已完成' },
];

/** Whether the assisting unit's part is finished. */
export const DoneInput = ({ label, value, onChange }: FieldProps) => (
  <Choice
    label={label}
    across
    options={OPTIONS}
    value={value === true ? 'yes' : 'no'}
    onChange={(chosen) => onChange(chosen === 'yes' ? true : undefined)}
  />
);
