import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { TextField } from '../../../common/validation/text.decorators';
import type { IssuedTokens } from '../issue-session';

export class SignInCitizenDto {
  @TextField({ max: 200, description: 'One-time code of wx.login' })
  code!: string;
}

export class SignInStaffDto {
  @TextField({ max: 40 })
  username!: string;

  @TextField({ max: 200 })
  password!: string;
}

export class RefreshDto {
  @ApiProperty({
    pattern: '^[A-Za-z0-9_-]{43}$',
    description: 'Opaque: the refresh token of the last answer; it is good once',
  })
  @Matches(/^[A-Za-z0-9_-]{43}$/, { message: '登录标识不对，请重新登录' })
  refreshToken!: string;
}

export class TokensView implements Record<keyof IssuedTokens, string | Date> {
  @ApiProperty({ description: 'Opaque: send it as `Authorization: Bearer …`, read nothing from it' })
  accessToken!: string;

  @ApiProperty({ description: 'Exchange the refresh token by then' })
  accessExpiresAt!: Date;

  @ApiProperty({ description: 'Opaque; for POST /sessions/refresh, good once' })
  refreshToken!: string;

  @ApiProperty({ description: 'From then on sign in again' })
  refreshExpiresAt!: Date;
}
