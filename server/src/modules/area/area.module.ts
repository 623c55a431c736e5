import { Module } from '@nestjs/common';
import { AdminAreasController } from './admin/admin-areas.controller';
import { AreaRepository } from './admin/area.repository';
import { ChangeArea } from './admin/change-area';
import { CloseArea } from './admin/close-area';
import { CreateArea } from './admin/create-area';
import { ResponsiblePerson } from './admin/responsible-person';
import { ShowAreas } from './admin/show-areas';
import { AreaListQueries } from './area-list.queries';
import { AreaQueries } from './area.queries';
import { Areas } from './areas';
import { AreasController } from './areas.controller';
import { LocateArea } from './locate-area';
import { Outlines } from './outlines';

@Module({
  controllers: [AreasController, AdminAreasController],
  providers: [
    AreaQueries,
    AreaListQueries,
    Areas,
    Outlines,
    LocateArea,
    ResponsiblePerson,
    AreaRepository,
    CreateArea,
    ChangeArea,
    CloseArea,
    ShowAreas,
  ],
  exports: [Areas, LocateArea, CreateArea, ChangeArea],
})
export class AreaModule {}
