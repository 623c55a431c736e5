import { Module } from '@nestjs/common';
import { AreaListQueries } from './area-list.queries';
import { AreaQueries } from './area.queries';
import { Areas } from './areas';
import { AreasController } from './areas.controller';
import { LocateArea } from './locate-area';
import { Outlines } from './outlines';

@Module({
  controllers: [AreasController],
  providers: [AreaQueries, AreaListQueries, Areas, Outlines, LocateArea],
  exports: [Areas, LocateArea],
})
export class AreaModule {}
