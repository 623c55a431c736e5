import { Module } from '@nestjs/common';
import { GatewaysModule } from '../../gateways/gateways.module';
import { EndSession } from './end-session';
import { IssueSession } from './issue-session';
import { LoadActor } from './load-actor';
import { BindPhone } from './me/bind-phone';
import { ChangeAlias } from './me/change-alias';
import { ChangePassword } from './me/change-password';
import { MeController } from './me/me.controller';
import { ShowMe } from './me/show-me';
import { OldSessionsRepository } from './old-sessions.repository';
import { SessionsController } from './sessions/sessions.controller';
import { SessionRepository } from './session.repository';
import { SignInCitizen } from './sign-in-citizen';
import { SignInStaff } from './sign-in-staff';

@Module({
  imports: [GatewaysModule],
  controllers: [SessionsController, MeController],
  providers: [
    SignInCitizen,
    SignInStaff,
    IssueSession,
    EndSession,
    LoadActor,
    SessionRepository,
    OldSessionsRepository,
    ShowMe,
    ChangeAlias,
    BindPhone,
    ChangePassword,
  ],
  exports: [LoadActor, EndSession],
})
export class AccountModule {}
