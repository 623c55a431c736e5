import { Module } from '@nestjs/common';
import { RoutingQueries } from './routing.queries';
import { SuggestUnit } from './suggest-unit';

@Module({
  providers: [RoutingQueries, SuggestUnit],
  exports: [SuggestUnit],
})
export class RoutingModule {}
