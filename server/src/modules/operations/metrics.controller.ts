import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { Metrics } from './metrics';

/** For operators; keep it off the public network. */
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Access('anyone')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiExcludeEndpoint()
  read(): Promise<string> {
    return this.metrics.text();
  }
}
