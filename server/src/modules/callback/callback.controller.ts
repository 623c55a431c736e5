import { Controller, Get, Header, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access } from '../../common/access/access.decorator';
import { ReceivePayNotice } from './receive-pay-notice';
import { type PushQuery, ReceivePush } from './receive-push';

/** The bytes as they came: signatures cover them, not what a parser makes of them. */
type RawRequest = FastifyRequest & { rawBody?: Buffer };

/** Doors for the platforms; each message proves itself by its signature. */
@ApiTags('callbacks')
@Access('anyone')
@Controller('callbacks')
export class CallbackController {
  constructor(
    private readonly notices: ReceivePayNotice,
    private readonly pushes: ReceivePush,
  ) {}

  @Post('wechat-pay/payouts')
  @HttpCode(200)
  @ApiOperation({ summary: 'The result of a payout, from WeChat Pay' })
  @ApiOkResponse({ description: 'Noted; the body is empty' })
  async payNotice(@Req() request: RawRequest): Promise<void> {
    await this.notices.receive(singleHeaders(request), request.rawBody);
  }

  @Get('wechat')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiOperation({ summary: 'WeChat tests the address of its pushes' })
  @ApiOkResponse({ description: 'The `echostr` of the query, as text' })
  echo(@Query() query: PushQuery): string {
    return this.pushes.echo(query);
  }

  @Post('wechat')
  @HttpCode(200)
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiOperation({ summary: 'A push message from WeChat' })
  @ApiOkResponse({ description: 'The text `success`' })
  async push(@Query() query: PushQuery, @Req() request: RawRequest): Promise<string> {
    await this.pushes.receive(query, request.rawBody);
    return 'success';
  }
}

/** A header given twice is not one we know. */
const singleHeaders = ({ headers }: RawRequest): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : undefined]),
  );
