import { LIMITS } from '@suishoupai/shared/limits';
import { RESOLUTION_TEMPLATES } from '@suishoupai/shared/report/templates';
import type { Outcome } from '@suishoupai/shared/report/words';
import type { FieldProps } from '@/components/action/fields';
import { WordsWithTemplates } from './words-input';

/** What was done: ready sentences that fit the outcome. */
export const ResolutionInput = (props: FieldProps) => (
  <WordsWithTemplates
    {...props}
    templates={RESOLUTION_TEMPLATES[(props.values.outcome as Outcome | undefined) ?? 'rectified']}
    limit={LIMITS.text}
  />
);
