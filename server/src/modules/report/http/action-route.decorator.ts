import { applyDecorators, HttpCode, Post, SetMetadata, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { ProblemCode } from '@suishoupai/shared/problems';
import type { ActionName } from '@suishoupai/shared/report/actions';
import { ACTION_WORDS } from '@suishoupai/shared/report/action-words';
import { actionOf } from '@suishoupai/shared/report/table';
import { Access } from '../../../common/access/access.decorator';
import { Idempotent } from '../../../common/idempotency/idempotent.decorator';
import { ApiProblems } from '../../../common/http/api-problems.decorator';
import { CaseActionGuard, CASE_ACTION } from './case-action.guard';
import { ReceiptView } from './dto/action.dto';

/** The literal route of one action of the table. Who may, and whether the case exists for him, is asked before the shape. */
export const ActionRoute = (name: Exclude<ActionName, 'submit' | 'lapseInfo'>): MethodDecorator =>
  applyDecorators(
    Post(`:id/actions/${name}`),
    HttpCode(200),
    Access('signedIn'),
    SetMetadata(CASE_ACTION, name),
    UseGuards(CaseActionGuard),
    Idempotent('optional'),
    ApiBearerAuth(),
    ApiOperation({ operationId: name, summary: ACTION_WORDS[name].label, description: describe(name) }),
    ApiOkResponse({ type: ReceiptView }),
    ApiProblems(
      'session.missing',
      'notFound',
      'role.forbidden',
      'request.invalid',
      'report.stale',
      'report.wrongState',
      'report.guard',
      'idempotency.mismatch',
      ...(ALSO[name] ?? []),
    ),
  );

/** What single actions refuse beyond that. */
const ALSO: Partial<Record<ActionName, readonly ProblemCode[]>> = {
  supplement: ['report.badPhoto'],
  merge: ['report.badMergeTarget'],
  transfer: ['report.unknownUnit', 'report.unitOutsideArea', 'report.badDeadline'],
  arbitrate: ['report.unknownUnit', 'report.badDeadline'],
  accept: ['report.separation'],
  assign: ['report.badHandler'],
  contribute: ['report.badPhoto'],
  reclassify: ['report.unknownCategory'],
  resolve: ['report.separation', 'report.badPhoto'],
  approve: ['report.separation', 'report.noRewardPossible'],
  acceptInterim: ['report.separation', 'report.badDeadline'],
  rework: ['report.separation', 'report.badDeadline'],
  upholdAppeal: ['report.badDeadline'],
  publish: ['report.badPhoto'],
};

const describe = (name: ActionName): string =>
  actionOf(name)
    .ways.map(
      (way) =>
        `${way.from.join(', ')} → ${way.to} by ${way.by.join(', ')}${way.guards ? ` if ${way.guards.join(', ')}` : ''}`,
    )
    .join('; ');
