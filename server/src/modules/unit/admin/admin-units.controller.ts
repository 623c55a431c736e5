import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Actor } from '../../../common/actor';
import type { Page } from '../../../common/page';
import {
  AdminUnitPageView,
  AdminUnitsQuery,
  AdminUnitView,
  ChangeUnitDto,
  CloseUnitDto,
  CreateUnitDto,
} from './admin-units.dto';
import { ChangeUnit } from './change-unit';
import { CloseUnit } from './close-unit';
import { CreateUnit } from './create-unit';
import { ShowUnits } from './show-units';

@ApiTags('admin')
@Controller('admin/units')
export class AdminUnitsController {
  constructor(
    private readonly show: ShowUnits,
    private readonly createUnit: CreateUnit,
    private readonly changeUnit: ChangeUnit,
    private readonly closeUnit: CloseUnit,
  ) {}

  @Get()
  @Access(['admin', 'auditor'])
  @ApiOperation({ summary: 'Open and closed units, by code' })
  @ApiOkResponse({ type: AdminUnitPageView })
  list(@CurrentActor() actor: Actor, @Query() query: AdminUnitsQuery): Promise<Page<AdminUnitView>> {
    return this.show.list(actor, query);
  }

  @Get(':id')
  @Access(['admin', 'auditor'])
  @ApiOkResponse({ type: AdminUnitView })
  @ApiOperation({ summary: 'One unit, open or closed' })
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AdminUnitView> {
    return this.show.one(actor, id);
  }

  @Post()
  @Access(['admin'])
  @ApiOperation({ summary: 'Add a unit' })
  @ApiCreatedResponse({ type: AdminUnitView })
  async create(@CurrentActor() actor: Actor, @Body() body: CreateUnitDto): Promise<AdminUnitView> {
    const { id } = await this.createUnit.execute(actor, body);
    return this.show.one(actor, id);
  }

  @Patch(':id')
  @Access(['admin'])
  @ApiOkResponse({ type: AdminUnitView })
  @ApiOperation({ summary: 'Change name, place, phone or what it covers' })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ChangeUnitDto,
  ): Promise<AdminUnitView> {
    await this.changeUnit.execute(actor, id, body);
    return this.show.one(actor, id);
  }

  @Post(':id/close')
  @Access(['admin'])
  @HttpCode(200)
  @ApiOperation({ summary: 'End a unit; its open cases go back to the office' })
  @ApiOkResponse({ type: AdminUnitView })
  async close(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: CloseUnitDto,
  ): Promise<AdminUnitView> {
    await this.closeUnit.execute(actor, id, body.successorId ?? null);
    return this.show.one(actor, id);
  }
}
