import { applyDecorators, HttpCode, Post, SetMetadata, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
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
    ),
  );

const describe = (name: ActionName): string =>
  actionOf(name)
    .ways.map(
      (way) =>
        `${way.from.join(', ')} → ${way.to} by ${way.by.join(', ')}${way.guards ? ` if ${way.guards.join(', ')}` : ''}`,
    )
    .join('; ');
