import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../../../common/access/access.decorator';
import { sendPicture } from '../photo-response';
import { ShowToChecker } from './show-to-checker';

/** Where the platform downloads what it was asked to check. */
@Controller('photos')
export class PhotoCheckController {
  constructor(private readonly show: ShowToChecker) {}

  @Get(':id/check')
  @Access('anyone')
  @ApiExcludeEndpoint()
  async picture(
    @Param('id') id: string,
    @Query('expires') expires: unknown,
    @Query('signature') signature: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const bytes = await this.show.execute(id, String(expires), String(signature));
    await sendPicture(reply, bytes, { 'cache-control': 'no-store' });
  }
}
