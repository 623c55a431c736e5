import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiResponse } from '@nestjs/swagger';
import { type ProblemCode, PROBLEMS } from '@suishoupai/shared/problems';
import { GUARDS } from '@suishoupai/shared/report/guard-names';
import { REPORT_STATES } from '@suishoupai/shared/report/states';
import { REWARD_STATES } from '@suishoupai/shared/reward/states';

const STATES = Object.keys({ ...REPORT_STATES, ...REWARD_STATES });

/** One wrong field. */
export class FieldErrorView {
  @ApiProperty({ description: 'Path of the field, such as `afterPhotos.0.photoId`', example: 'point.lat' })
  field!: string;

  @ApiProperty({ description: 'Which check refused it; for logs, not to branch on' })
  code!: string;

  @ApiProperty({ description: 'Chinese; names the field and says what to do' })
  message!: string;
}

/** RFC 9457. */
export class ProblemView {
  @ApiProperty({ format: 'uri', example: 'urn:suishoupai:problem:report.stale' })
  type!: string;

  @ApiProperty({ description: 'Chinese; the same for every occurrence' })
  title!: string;

  @ApiProperty({ type: 'integer', description: 'The HTTP status' })
  status!: number;

  @ApiProperty({ enum: Object.keys(PROBLEMS), description: 'Stable; branch on this' })
  code!: string;

  @ApiProperty({ description: 'Chinese; says what to do' })
  detail!: string;

  @ApiProperty({ description: 'Names the request, for questions to the operator' })
  instance!: string;

  @ApiProperty({
    enum: STATES,
    required: false,
    description: 'Conflicts: the state of the report, or the reward, as it is now',
  })
  state?: string;

  @ApiProperty({ type: 'integer', required: false, description: 'Conflicts: the version as it is now' })
  version?: number;

  @ApiProperty({
    enum: Object.keys(GUARDS),
    required: false,
    description: 'report.guard: which condition does not hold',
  })
  guard?: string;

  @ApiProperty({ type: [FieldErrorView], required: false, description: 'What is wrong with which field' })
  errors?: FieldErrorView[];
}

const RETRY_AFTER = { 'Retry-After': { schema: { type: 'integer' as const }, description: 'Seconds to wait' } };

/** Documents which problem codes a route answers with. */
export const ApiProblems = (...codes: ProblemCode[]): MethodDecorator => {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code][0]))];
  const withStatus = (status: number) => codes.filter((code) => PROBLEMS[code][0] === status);
  return applyDecorators(
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: withStatus(status).join(', '),
        ...((status === 429 || status === 503) && { headers: RETRY_AFTER }),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
      }),
    ),
  );
};
