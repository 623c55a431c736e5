import { ApiPropertyOptional } from '@nestjs/swagger';
import { actionNames } from '@suishoupai/shared/report/actions';
import {
  DECLINE_REASONS,
  type DeclineReason,
  OUTCOMES,
  type Outcome,
  SEVERITIES,
  type Severity,
  SUPERVISION_LEVELS,
  type SupervisionLevel,
} from '@suishoupai/shared/report/words';
import type { EventKind } from '../entities/report-event.entity';

/** What an entry of the timeline may be about. */
export const EVENT_KINDS: readonly EventKind[] = [...actionNames, 'message', 'recount'];

const INSTANT = { type: 'string', format: 'date-time' } as const;

/** What people outside the office may read of an entry: units, dates, outcomes; never staff or internal ids. */
export class TimelineDataView {
  @ApiPropertyOptional({ description: 'transfer, arbitrate: the unit that got the case' })
  unitName?: string;

  @ApiPropertyOptional({ ...INSTANT, description: 'By when the case must be handled from here on' })
  deadline?: string;

  @ApiPropertyOptional({ ...INSTANT, description: 'requestInfo, supervise: by when an answer is due' })
  answerBy?: string;

  @ApiPropertyOptional({ enum: Object.keys(OUTCOMES), description: 'resolve, approve' })
  outcome?: Outcome;

  @ApiPropertyOptional({ description: 'resolve with interimMeasures: what follows' })
  plan?: string;

  @ApiPropertyOptional({ ...INSTANT, description: 'resolve with interimMeasures: by when' })
  planDate?: string;

  @ApiPropertyOptional({ type: 'integer', description: 'requestExtension, grantExtension' })
  workingDays?: number;

  @ApiPropertyOptional({ enum: Object.keys(DECLINE_REASONS), description: 'decline' })
  reasonCode?: DeclineReason;

  @ApiPropertyOptional({ description: 'merge: the number of the earlier report' })
  targetNumber?: string;

  @ApiPropertyOptional({ enum: Object.keys(SUPERVISION_LEVELS), description: 'supervise' })
  level?: SupervisionLevel;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 5, description: 'rate' })
  stars?: number;

  @ApiPropertyOptional({
    enum: Object.keys(SEVERITIES),
    nullable: true,
    description: 'reclassify: null when it stayed',
  })
  severity?: Severity | null;

  @ApiPropertyOptional({ description: "reclassify: the standard's clause" })
  clause?: string;
}
