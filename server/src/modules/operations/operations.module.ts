import { Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { JobCountsQueries } from './job-counts.queries';
import { Metrics } from './metrics';
import { MetricsController } from './metrics.controller';
import { ReadinessQueries } from './readiness.queries';

/** What operators look at. */
@Module({
  controllers: [HealthController, MetricsController],
  providers: [Metrics, JobCountsQueries, ReadinessQueries],
})
export class OperationsModule {}
