import { Module } from '@nestjs/common';
import { AreaQueries } from './area.queries';
import { Areas } from './areas';
import { LocateArea } from './locate-area';
import { Outlines } from './outlines';

@Module({
  providers: [AreaQueries, Areas, Outlines, LocateArea],
  exports: [Areas, LocateArea],
})
export class AreaModule {}
