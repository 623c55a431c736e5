import { applyDecorators, SetMetadata, UseGuards } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import type { ProblemCode } from '@suishoupai/shared/problems';
import { Access } from '../../../common/access/access.decorator';
import { ApiProblems } from '../../../common/http/api-problems.decorator';
import { CORRESPONDENCE_KIND, CorrespondenceGuard } from './correspondence.guard';
import type { Correspondence } from './correspondence.policy';

/** A route for those whose role on the case allows this kind of correspondence: 404, then 403, then the shape. */
export const CorrespondenceRoute = (kind: Correspondence, ...problems: ProblemCode[]): MethodDecorator =>
  applyDecorators(
    Access('signedIn'),
    SetMetadata(CORRESPONDENCE_KIND, kind),
    UseGuards(CorrespondenceGuard),
    ApiBearerAuth(),
    ApiProblems('session.missing', 'notFound', 'role.forbidden', 'request.invalid', ...problems),
  );
