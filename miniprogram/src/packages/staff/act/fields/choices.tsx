import type { FieldProps } from '@/components/action/fields';
import { Choice } from '@/components/form/choice';
import { DECLINE_REASONS, SEVERITIES, SUPERVISION_LEVELS } from '@suishoupai/shared/report/words';

/** One of a closed vocabulary. @param across short words stand beside each other */
const oneOf = (words: Readonly<Record<string, string>>, across = false) => {
  const options = Object.entries(words).map(([value, label]) => ({ value, label }));
  return function OneOf({ label, value, error, required, onChange }: FieldProps) {
    return (
      <Choice
        label={label}
        error={error}
        optional={!required}
        across={across}
        options={options}
        value={value as string | undefined}
        onChange={onChange}
      />
    );
  };
};

export const SeverityInput = oneOf(SEVERITIES, true);
export const LevelInput = oneOf(SUPERVISION_LEVELS);
export const ReasonCodeInput = oneOf(DECLINE_REASONS);
