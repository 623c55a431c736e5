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
  @ApiProperty({ description: 'The refresh token of the last answer; it is good once' })
  @Matches(/^[A-Za-z0-9_-]{43}$/, { message: '登录标识不对，请重新登录' })
  refreshToken!: string;
}

export class TokensView implements Record<keyof IssuedTokens, string | Date> {
  @ApiProperty({ description: 'Send as `Authorization: Bearer …`' })
  accessToken!: string;

  @ApiProperty()
  accessExpiresAt!: Date;

  @ApiProperty()
  refreshToken!: string;

  @ApiProperty()
  refreshExpiresAt!: Date;
}
