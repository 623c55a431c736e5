import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiResponse } from '@nestjs/swagger';
import { type ProblemCode, PROBLEMS } from '@suishoupai/shared/problems';

export class FieldErrorView {
  @ApiProperty()
  field!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ description: 'Chinese; says what to do' })
  message!: string;
}

/** RFC 9457. */
export class ProblemView {
  @ApiProperty()
  type!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  status!: number;

  @ApiProperty({ description: 'Stable; branch on this' })
  code!: string;

  @ApiProperty({ description: 'Chinese; says what to do' })
  detail!: string;

  @ApiProperty({ description: 'Names the request, for questions to the operator' })
  instance!: string;

  @ApiProperty({ required: false, description: 'Conflicts: the state as it is now' })
  state?: string;

  @ApiProperty({ type: 'integer', required: false, description: 'Conflicts: the version as it is now' })
  version?: number;

  @ApiProperty({ required: false, description: 'report.guard: which condition does not hold' })
  guard?: string;

  @ApiProperty({ type: [FieldErrorView], required: false })
  errors?: FieldErrorView[];
}

/** Documents which problem codes a route answers with. */
export const ApiProblems = (...codes: ProblemCode[]): MethodDecorator => {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code][0]))];
  const withStatus = (status: number) => codes.filter((code) => PROBLEMS[code][0] === status);
  return applyDecorators(
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: withStatus(status).join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
      }),
    ),
  );
};
