import { LIMITS } from '@suishoupai/shared/limits';
import { TextField } from '@/components/form/text-field';
import type { FieldProps, Registry } from './fields';
import { PhotosInput } from './photos-input';
import { StarsInput } from './stars-input';

/** An input for words of one kind, with their limit. */
const words = (limit: number) =>
  function Words({ label, value, hint, error, required, onChange }: FieldProps) {
    return (
      <TextField
        label={label}
        lines="many"
        limit={limit}
        value={typeof value === 'string' ? value : ''}
        placeholder={hint}
        optional={!required}
        error={error}
        onChange={onChange}
      />
    );
  };

/** Inputs that the forms of several roles share. */
export const COMMON_FIELDS = {
  text: words(LIMITS.text),
  reason: words(LIMITS.reason),
  question: words(LIMITS.question),
  photoIds: PhotosInput,
  stars: StarsInput,
} as const satisfies Registry;
