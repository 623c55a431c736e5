import { Module } from '@nestjs/common';
import { GatewaysModule } from '../../gateways/gateways.module';
import { StorageModule } from '../../gateways/storage/storage.module';
import { OpenidQueries } from '../account/account.api';
import { AttachPhotos } from './attach-photos';
import { BlurPhotoJob } from './blur/blur-photo.job';
import { BlursRepository } from './blur/blurs.repository';
import { AskChecker } from './check/ask-checker';
import { CheckLink } from './check/check-link';
import { CheckPhotoJob } from './check/check-photo.job';
import { GiveUpPhotoCheckJob } from './check/give-up-photo-check.job';
import { MediaVerdictConsumer } from './check/media-verdict.consumer';
import { PhotoCheckController } from './check/photo-check.controller';
import { PhotoCheckRepository } from './check/photo-check.repository';
import { ShowToChecker } from './check/show-to-checker';
import { LookAlikes } from './find-look-alikes';
import { LookAlikesQueries } from './look-alikes.queries';
import { PhotoObjects } from './photo-objects';
import { PhotoRepository } from './photo.repository';
import { PhotoProcessor } from './processing/photo-processor';
import { PurgePhotoJob } from './purge/purge-photo.job';
import { SweepOrphanObjects } from './purge/sweep-orphan-objects';
import { SweepSchedule } from './purge/sweep-schedule';
import { KeepPhoto } from './upload/keep-photo';
import { PhotosController } from './upload/photos.controller';
import { UploadPhoto } from './upload/upload-photo';

const upload = [PhotoProcessor, KeepPhoto, UploadPhoto];
const check = [
  OpenidQueries,
  PhotoCheckRepository,
  CheckLink,
  AskChecker,
  ShowToChecker,
  CheckPhotoJob,
  GiveUpPhotoCheckJob,
  MediaVerdictConsumer,
];
const blur = [BlursRepository, BlurPhotoJob];
const purge = [PurgePhotoJob, SweepOrphanObjects, SweepSchedule];

/** Everything about photos but showing them, which `photo-files.module.ts` does. */
@Module({
  imports: [GatewaysModule, StorageModule],
  controllers: [PhotosController, PhotoCheckController],
  providers: [
    PhotoRepository,
    PhotoObjects,
    AttachPhotos,
    LookAlikesQueries,
    LookAlikes,
    ...upload,
    ...check,
    ...blur,
    ...purge,
  ],
  exports: [AttachPhotos, LookAlikes, PhotoObjects, SweepOrphanObjects, UploadPhoto],
})
export class PhotoModule {}
