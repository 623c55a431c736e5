import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { ProblemView } from '../common/http/api-problems.decorator';
import { withUsualProblems } from './usual-problems';

const DESCRIPTION = [
  'Report a hazard, see it fixed, claim the red packet.',
  'Times are ISO 8601 UTC; money is integer fen; ids are random. Errors are RFC 9457 problems with a stable `code`.',
  'Send `Authorization: Bearer <accessToken>`; sign in with POST /sessions/wechat or /sessions/staff.',
].join('\n\n');

/** `/openapi.json` and `/docs`. */
export const serveOpenApi = (app: NestFastifyApplication): void => {
  const config = new DocumentBuilder()
    .setTitle('Suishoupai 随手拍')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'opaque' })
    .build();
  const document = () => withUsualProblems(SwaggerModule.createDocument(app, config, { extraModels: [ProblemView] }));
  SwaggerModule.setup('docs', app, document, { jsonDocumentUrl: 'openapi.json', yamlDocumentUrl: 'openapi.yaml' });
};
