import { LIMITS } from '@suishoupai/shared/limits';
import { COMMON_FIELDS } from '@/components/action/common-fields';
import type { Registry } from '@/components/action/fields';
import type { AllowedActionView } from '@/services/wire';
import { AfterPhotosInput } from './fields/after-photos-input';
import { AssistingInput } from './fields/assisting-input';
import { CategoryInput } from './fields/category-input';
import { LevelInput, ReasonCodeInput, SeverityInput } from './fields/choices';
import { DaysInput } from './fields/days-input';
import { DeadlineInput } from './fields/deadline-input';
import { DoneInput } from './fields/done-input';
import { GradeInput } from './fields/grade-input';
import { HandlerInput } from './fields/handler-input';
import { OutcomeInput } from './fields/outcome-input';
import { PublishInput } from './fields/publish-input';
import { ResolutionInput } from './fields/resolution-input';
import { TargetInput } from './fields/target-input';
import { UnitInput } from './fields/unit-input';
import { withTemplates } from './fields/words-input';
import { EXTENSION_REASONS, REWORK_REASONS, SEND_BACK_REASONS, VERDICTS } from './templates';

const STAFF_FIELDS: Registry = {
  ...COMMON_FIELDS,
  unitId: UnitInput,
  assistingUnitIds: AssistingInput,
  deadline: DeadlineInput,
  severity: SeverityInput,
  level: LevelInput,
  handlerId: HandlerInput,
  categoryId: CategoryInput,
  clause: withTemplates([], LIMITS.clause),
  workingDays: DaysInput,
  outcome: OutcomeInput,
  afterPhotos: AfterPhotosInput,
  done: DoneInput,
  verdict: withTemplates(VERDICTS, LIMITS.text),
  rewardGrade: GradeInput,
  reasonCode: ReasonCodeInput,
  targetReportId: TargetInput,
};

/** The same name asks for something else in some actions, or has other ready sentences. */
const OF_ONE: Partial<Record<AllowedActionView['action'], Registry>> = {
  publish: { photoIds: PublishInput },
  resolve: { text: ResolutionInput },
  rework: { reason: withTemplates(REWORK_REASONS, LIMITS.reason) },
  sendBack: { reason: withTemplates(SEND_BACK_REASONS, LIMITS.reason) },
  requestExtension: { reason: withTemplates(EXTENSION_REASONS, LIMITS.reason) },
};

/** The inputs of an action's form. */
export const registryFor = (name: AllowedActionView['action']): Registry => ({ ...STAFF_FIELDS, ...OF_ONE[name] });
