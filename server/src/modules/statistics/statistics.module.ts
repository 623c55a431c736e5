import { Module } from '@nestjs/common';
import { PublicStatistics } from './public-statistics';
import { StatisticsController } from './statistics.controller';
import { StatisticsQueries } from './statistics.queries';

@Module({ controllers: [StatisticsController], providers: [StatisticsQueries, PublicStatistics] })
export class StatisticsModule {}
