import { Body, Controller, Delete, Headers, HttpCode, Post, UseGuards } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { SignedIn } from '../../../common/actor';
import { ApiProblems } from '../../../common/http/api-problems.decorator';
import { Problem } from '../../../common/problem';
import { EndSession } from '../end-session';
import { IssueSession } from '../issue-session';
import { SignInCitizen } from '../sign-in-citizen';
import { SignInStaff } from '../sign-in-staff';
import { RefreshDto, SignInCitizenDto, SignInStaffDto, TokensView } from './sessions.dto';
import { SignInRateGuard } from './sign-in-rate.guard';

@ApiTags('sessions')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly citizens: SignInCitizen,
    private readonly staff: SignInStaff,
    private readonly issue: IssueSession,
    private readonly end: EndSession,
  ) {}

  @Post('wechat')
  @Access('anyone')
  @UseGuards(SignInRateGuard)
  @ApiOperation({ summary: 'Sign in as a citizen', description: 'The first sign-in makes the account.' })
  @ApiCreatedResponse({ type: TokensView })
  @ApiProblems('session.badCode', 'rate.limited', 'platform.unavailable')
  async wechat(@Body() body: SignInCitizenDto, @Headers('user-agent') device = ''): Promise<TokensView> {
    const citizen = await this.citizens.execute(body.code);
    return this.issue.open('citizen', citizen.id, device);
  }

  @Post('staff')
  @Access('anyone')
  @UseGuards(SignInRateGuard)
  @ApiOperation({ summary: 'Sign in as staff' })
  @ApiCreatedResponse({ type: TokensView })
  @ApiProblems('session.badCredentials', 'rate.limited')
  async staffUser(@Body() body: SignInStaffDto, @Headers('user-agent') device = ''): Promise<TokensView> {
    const staff = await this.staff.execute(body.username, body.password);
    return this.issue.open('staff', staff.id, device);
  }

  @Post('refresh')
  @Access('anyone')
  @HttpCode(200)
  @ApiOperation({ summary: 'Exchange the refresh token for new tokens' })
  @ApiOkResponse({ type: TokensView })
  @ApiProblems('session.expired')
  async refresh(@Body() body: RefreshDto): Promise<TokensView> {
    const tokens = await this.issue.rotate(body.refreshToken);
    if (!tokens) throw new Problem('session.expired');
    return tokens;
  }

  @Delete('current')
  @Access('signedIn')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out' })
  async signOut(@CurrentActor() actor: SignedIn): Promise<void> {
    await this.end.one(actor, actor.sessionId);
  }
}
