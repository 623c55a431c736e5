import { Module } from '@nestjs/common';
import { AreaModule } from '../area/area.module';
import { CategoryModule } from '../category/category.module';
import { RoutingController } from './routing.controller';
import { RoutingQueries } from './routing.queries';
import { SuggestForPlace } from './suggest-for-place';
import { SuggestUnit } from './suggest-unit';

@Module({
  imports: [AreaModule, CategoryModule],
  controllers: [RoutingController],
  providers: [RoutingQueries, SuggestUnit, SuggestForPlace],
  exports: [SuggestUnit],
})
export class RoutingModule {}
