import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { Actor } from '../../../common/actor';
import { ApiProblems } from '../../../common/http/api-problems.decorator';
import { DERIVATIVES } from '../object-keys';
import { sendPicture } from '../photo-response';
import { ShowPhotoFile } from './show-photo-file';

/** Bytes under one tag never change; who may see them, and how much, does: what is public is asked for again soon. */
const PUBLIC = 'public, max-age=300';
const PRIVATE = 'private, max-age=86400, immutable';

@ApiTags('photos')
@Controller('photos')
export class PhotoFilesController {
  constructor(private readonly show: ShowPhotoFile) {}

  @Get(':id/:variant')
  @Access('anyone')
  @ApiOperation({ operationId: 'showPhoto', summary: 'A photo: published ones for anyone, others in scope' })
  @ApiParam({ name: 'variant', enum: DERIVATIVES, description: 'thumb: 320 × 320 px; view: at most 1600 px' })
  @ApiOkResponse({ content: { 'image/jpeg': { schema: { type: 'string', format: 'binary' } } } })
  @ApiProblems('notFound', 'platform.unavailable')
  async picture(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('variant') variant: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, etag, isPublic } = await this.show.execute(actor, id, variant, known);
    await sendPicture(reply, bytes, { etag, 'cache-control': isPublic ? PUBLIC : PRIVATE });
  }
}
