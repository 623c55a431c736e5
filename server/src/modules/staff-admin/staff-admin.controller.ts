import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access/access.decorator';
import { CurrentActor } from '../../common/access/current-actor.decorator';
import type { Actor } from '../../common/actor';
import type { Page } from '../../common/page';
import { ChangeStaff } from './change-staff';
import { CreateStaff } from './create-staff';
import { ResetPassword } from './reset-password';
import { ShowStaff } from './show-staff';
import {
  ChangeStaffDto,
  CreateStaffDto,
  OneTimePasswordView,
  StaffPageView,
  StaffQuery,
  StaffView,
} from './staff-admin.dto';

@ApiTags('admin')
@Controller('admin/staff')
export class StaffAdminController {
  constructor(
    private readonly show: ShowStaff,
    private readonly createStaff: CreateStaff,
    private readonly changeStaff: ChangeStaff,
    private readonly resetPassword: ResetPassword,
  ) {}

  @Get()
  @Access(['admin', 'auditor'])
  @ApiOperation({ summary: 'Staff accounts, by user name' })
  @ApiOkResponse({ type: StaffPageView })
  list(@CurrentActor() actor: Actor, @Query() query: StaffQuery): Promise<Page<StaffView>> {
    return this.show.list(actor, query);
  }

  @Get(':id')
  @Access(['admin', 'auditor'])
  @ApiOperation({ summary: 'One staff account' })
  @ApiOkResponse({ type: StaffView })
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StaffView> {
    return this.show.readable(actor, id);
  }

  @Post()
  @Access(['admin'])
  @ApiOperation({ summary: 'Open an account; answers its one-time password' })
  @ApiCreatedResponse({ type: OneTimePasswordView })
  create(@CurrentActor() actor: Actor, @Body() body: CreateStaffDto): Promise<OneTimePasswordView> {
    return this.createStaff.execute(actor, body);
  }

  @Patch(':id')
  @Access(['admin'])
  @ApiOperation({ summary: 'Change name, phone or roles, close or reopen an account' })
  @ApiOkResponse({ type: StaffView })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ChangeStaffDto,
  ): Promise<StaffView> {
    await this.changeStaff.execute(actor, id, body);
    return this.show.one(id);
  }

  @Post(':id/password')
  @Access(['admin'])
  @HttpCode(200)
  @ApiOperation({ summary: 'Give an account a new one-time password; its devices are signed out' })
  @ApiOkResponse({ type: OneTimePasswordView })
  reset(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OneTimePasswordView> {
    return this.resetPassword.execute(actor, id);
  }
}
