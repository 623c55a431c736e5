import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Actor } from '../../../common/actor';
import { type Page, pageOf, pageSize, readCursor } from '../../../common/page';
import { AddDutyDto, DutyPageView, DutyQuery, type DutyView, NewDutyView } from './duty.dto';
import { DutyQueries } from './duty.queries';
import { EditRoster } from './edit-roster';

@ApiTags('admin')
@Controller('admin/duty')
export class DutyController {
  constructor(
    private readonly roster: EditRoster,
    private readonly queries: DutyQueries,
  ) {}

  @Get()
  @Access(['admin', 'auditor'])
  @ApiOperation({ summary: 'Spans of the duty roster' })
  @ApiOkResponse({ type: DutyPageView })
  async list(@CurrentActor() actor: Actor, @Query() query: DutyQuery): Promise<Page<DutyView>> {
    const size = pageSize(query.limit);
    const duties = await this.queries.readableBy(actor, query, readCursor(query.cursor), size + 1);
    return pageOf(
      duties,
      size,
      ({ id }) => ({ at: '', id }),
      (duty) => duty,
    );
  }

  @Post()
  @Access(['admin'])
  @ApiOperation({ summary: 'Put somebody on duty' })
  @ApiCreatedResponse({ type: NewDutyView })
  async add(@CurrentActor() actor: Actor, @Body() body: AddDutyDto): Promise<NewDutyView> {
    const { id } = await this.roster.add(actor, body);
    return { id };
  }

  @Delete(':id')
  @Access(['admin'])
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a span off the roster' })
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.roster.remove(actor, id);
  }
}
