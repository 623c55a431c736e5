import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { ProblemView } from '../common/http/api-problems.decorator';
import { finishDocument } from './finish-document';
import { withUsualProblems } from './usual-problems';

const DESCRIPTION = [
  'Report a hazard, see it fixed, claim the red packet.',
  'Times are ISO 8601, answered in UTC; days are Asia/Shanghai. Money is integer fen. Points are degrees; what is sent ' +
    'names its system, answers are WGS84. Ids are opaque texts of 26 characters. Lengths count code points.',
  'Lists are paged by `cursor` and `limit`: ask again with `nextCursor` until it is null. Fields that may be left out ' +
    'may be null. Unknown fields are refused.',
  'Errors are `application/problem+json` (RFC 9457): branch on `code`, show `detail`, which is Chinese and says what to ' +
    'do; `errors` names each wrong field of a 422. Each response lists its codes. Any request may also get 404 ' +
    '`route.notFound`, 500 `internal` and 503 `service.busy`; 429 and 503 carry `Retry-After` in seconds.',
  'Refusals come in this order: 401 no session, 404 absent or outside your scope, 403 not your role, 422 shape, 409 lost ' +
    'race or wrong state (with the `state` and `version` as they are now), 422 rule.',
  'Send `Authorization: Bearer <accessToken>`; sign in with POST /sessions/wechat or /sessions/staff. Tokens are opaque. ' +
    'On 401 `session.expired` use POST /sessions/refresh once, then sign in again.',
  'A report says in `actions` what its reader may do now and which fields that needs; send the `version` last read with it.',
].join('\n\n');

const BEARER = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'opaque',
  description: 'The `accessToken` of a sign-in. It is opaque: nothing can be read from it',
} as const;

/** `/openapi.json` and `/docs`. */
export const serveOpenApi = (app: NestFastifyApplication): void => {
  const config = new DocumentBuilder()
    .setTitle('Suishoupai 随手拍')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addBearerAuth(BEARER)
    .build();
  const document = () =>
    finishDocument(withUsualProblems(SwaggerModule.createDocument(app, config, { extraModels: [ProblemView] })));
  SwaggerModule.setup('docs', app, document, { jsonDocumentUrl: 'openapi.json', yamlDocumentUrl: 'openapi.yaml' });
};
