import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Citizens, SignedIn, Staff } from '../../../common/actor';
import { EndSession } from '../end-session';
import { BindPhone } from './bind-phone';
import { ChangeAlias } from './change-alias';
import { ChangePassword } from './change-password';
import { BindPhoneDto, ChangeMeDto, ChangePasswordDto, MeView, SessionView } from './me.dto';
import { ShowMe } from './show-me';

@ApiTags('me')
@Controller('me')
export class MeController {
  constructor(
    private readonly show: ShowMe,
    private readonly alias: ChangeAlias,
    private readonly phone: BindPhone,
    private readonly password: ChangePassword,
    private readonly end: EndSession,
  ) {}

  @Get()
  @Access('signedIn')
  @ApiOperation({ summary: 'Who I am' })
  @ApiOkResponse({ type: MeView })
  me(@CurrentActor() actor: SignedIn): Promise<MeView> {
    return this.show.execute(actor);
  }

  @Patch()
  @Access('citizen')
  @ApiOperation({ summary: 'Change my alias' })
  @ApiOkResponse({ type: MeView })
  async change(@CurrentActor() actor: Citizens, @Body() body: ChangeMeDto): Promise<MeView> {
    await this.alias.execute(actor, body.alias);
    return this.show.execute(actor);
  }

  @Post('phone')
  @Access('citizen')
  @HttpCode(200)
  @ApiOperation({ summary: "Take my phone number from the platform's button" })
  @ApiOkResponse({ type: MeView })
  async bindPhone(@CurrentActor() actor: Citizens, @Body() body: BindPhoneDto): Promise<MeView> {
    await this.phone.execute(actor, body.code);
    return this.show.execute(actor);
  }

  @Post('password')
  @Access('staff')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change my password; every device is signed out' })
  changePassword(@CurrentActor() actor: Staff, @Body() body: ChangePasswordDto): Promise<void> {
    return this.password.execute(actor, body.current, body.next);
  }

  @Get('sessions')
  @Access('signedIn')
  @ApiOperation({ summary: 'Where I am signed in' })
  @ApiOkResponse({ type: [SessionView] })
  async sessions(@CurrentActor() actor: SignedIn): Promise<SessionView[]> {
    const sessions = await this.end.list(actor);
    return sessions.map(({ id, device, createdAt }) => ({ id, device, createdAt, current: id === actor.sessionId }));
  }

  @Delete('sessions/:id')
  @Access('signedIn')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign a device out' })
  endSession(@CurrentActor() actor: SignedIn, @Param('id') id: string): Promise<void> {
    return this.end.one(actor, id);
  }
}
