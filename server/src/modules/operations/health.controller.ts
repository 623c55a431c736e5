import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { Problem } from '../../common/problem';
import { ReadinessQueries } from './readiness.queries';

@ApiTags('operation')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: ReadinessQueries) {}

  @Get('live')
  @Access('anyone')
  @ApiOperation({ summary: 'The process answers' })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Access('anyone')
  @ApiOperation({ summary: 'The database answers and its tables are up to date' })
  async ready(): Promise<{ status: 'ok' }> {
    if (!(await this.readiness.isReady())) throw new Problem('service.busy');
    return { status: 'ok' };
  }
}
