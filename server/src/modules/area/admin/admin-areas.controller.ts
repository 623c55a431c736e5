import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Actor } from '../../../common/actor';
import type { Page } from '../../../common/page';
import {
  AdminAreaPageView,
  AdminAreasQuery,
  AdminAreaView,
  ChangeAreaDto,
  CloseAreaDto,
  CreateAreaDto,
} from './admin-areas.dto';
import { ChangeArea } from './change-area';
import { CloseArea } from './close-area';
import { CreateArea } from './create-area';
import { ShowAreas } from './show-areas';

@ApiTags('admin')
@Controller('admin/areas')
export class AdminAreasController {
  constructor(
    private readonly show: ShowAreas,
    private readonly createArea: CreateArea,
    private readonly changeArea: ChangeArea,
    private readonly closeArea: CloseArea,
  ) {}

  @Get()
  @Access(['admin', 'auditor'])
  @ApiOperation({ summary: 'Open and closed areas, by code' })
  @ApiOkResponse({ type: AdminAreaPageView })
  list(@CurrentActor() actor: Actor, @Query() query: AdminAreasQuery): Promise<Page<AdminAreaView>> {
    return this.show.list(actor, query);
  }

  @Get(':id')
  @Access(['admin', 'auditor'])
  @ApiOkResponse({ type: AdminAreaView })
  @ApiOperation({ summary: 'One area, open or closed' })
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AdminAreaView> {
    return this.show.one(actor, id);
  }

  @Post()
  @Access(['admin'])
  @ApiOperation({ summary: 'Add an area below another' })
  @ApiCreatedResponse({ type: AdminAreaView })
  async create(@CurrentActor() actor: Actor, @Body() body: CreateAreaDto): Promise<AdminAreaView> {
    const { id } = await this.createArea.execute(actor, body);
    return this.show.one(actor, id);
  }

  @Patch(':id')
  @Access(['admin'])
  @ApiOkResponse({ type: AdminAreaView })
  @ApiOperation({ summary: 'Change name, centre, border or who answers for it' })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ChangeAreaDto,
  ): Promise<AdminAreaView> {
    await this.changeArea.execute(actor, id, body);
    return this.show.one(actor, id);
  }

  @Post(':id/close')
  @Access(['admin'])
  @HttpCode(200)
  @ApiOperation({ summary: 'End an area, naming the one that follows' })
  @ApiOkResponse({ type: AdminAreaView })
  async close(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: CloseAreaDto,
  ): Promise<AdminAreaView> {
    await this.closeArea.execute(actor, id, body.successorId ?? null);
    return this.show.one(actor, id);
  }
}
