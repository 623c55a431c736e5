import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Access } from '../common/access/access.decorator';
import { Problem } from '../common/problem';

@ApiTags('operation')
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

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
    const pending = await this.dataSource.showMigrations().catch(() => true);
    if (pending) throw new Problem('service.busy');
    return { status: 'ok' };
  }
}
