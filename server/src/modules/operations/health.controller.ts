import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { Problem } from '../../common/problem';
import { ReadinessQueries } from './readiness.queries';

export class HealthView {
  @ApiProperty({ enum: ['ok'] })
  status!: 'ok';
}

@ApiTags('operation')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: ReadinessQueries) {}

  @Get('live')
  @Access('anyone')
  @ApiOperation({ summary: 'The process answers' })
  @ApiOkResponse({ type: HealthView })
  live(): HealthView {
    return { status: 'ok' };
  }

  @Get('ready')
  @Access('anyone')
  @ApiOperation({ summary: 'The database answers and its tables are up to date' })
  @ApiOkResponse({ type: HealthView })
  async ready(): Promise<HealthView> {
    if (!(await this.readiness.isReady())) throw new Problem('service.busy');
    return { status: 'ok' };
  }
}
