import { Controller, Post, Req, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access } from '../../../common/access/access.decorator';
import { CurrentActor } from '../../../common/access/current-actor.decorator';
import type { SignedIn } from '../../../common/actor';
import { ApiProblems } from '../../../common/http/api-problems.decorator';
import { ApiIdempotencyKey } from '../../../common/idempotency/idempotency-key.header';
import { missingKey, readKey } from '../../../common/idempotency/idempotency.interceptor';
import { UploadedPhotoView, UploadPhotoDto } from './photo.dto';
import { readUpload } from './read-upload';
import { UploadPhoto } from './upload-photo';
import { UploadRateGuard } from './upload-rate.guard';

@ApiTags('photos')
@Controller('photos')
export class PhotosController {
  constructor(private readonly uploadPhoto: UploadPhoto) {}

  @Post()
  @Access('signedIn')
  @UseGuards(UploadRateGuard)
  @ApiBearerAuth()
  @ApiOperation({ operationId: 'uploadPhoto', summary: 'Upload one photo, for a report or an action to take' })
  @ApiIdempotencyKey('required')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadPhotoDto })
  @ApiCreatedResponse({ type: UploadedPhotoView })
  @ApiProblems(
    'session.missing',
    'request.invalid',
    'request.malformed',
    'idempotency.missing',
    'idempotency.mismatch',
    'photo.tooLarge',
    'photo.tooManyPixels',
    'photo.notAnImage',
    'photo.damaged',
    'photo.busy',
    'platform.unavailable',
    'rate.limited',
  )
  async upload(@CurrentActor() actor: SignedIn, @Req() request: FastifyRequest): Promise<UploadedPhotoView> {
    const key = readKey(request);
    if (key === undefined) throw missingKey();
    return this.uploadPhoto.execute(actor, key, await readUpload(request));
  }
}
