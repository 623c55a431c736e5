import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Settings } from '../../config/settings';
import { SettingsError } from '../../config/settings-error';
import { FolderStorage } from './storage.folder';
import { OBJECT_STORAGE, type ObjectStorage } from './storage.port';
import { S3Storage } from './storage.s3';

/** Photos live in the bucket when one is configured, else in DATA_DIR/photos. */
export function createStorage(settings: Settings): ObjectStorage {
  const { S3_ENDPOINT, S3_REGION, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = settings;
  if (S3_ENDPOINT === undefined) return new FolderStorage(join(settings.DATA_DIR, 'photos'));
  return new S3Storage({
    endpoint: S3_ENDPOINT,
    region: S3_REGION,
    bucket: required(S3_BUCKET, 'S3_BUCKET'),
    accessKeyId: required(S3_ACCESS_KEY_ID, 'S3_ACCESS_KEY_ID'),
    secretAccessKey: required(S3_SECRET_ACCESS_KEY, 'S3_SECRET_ACCESS_KEY'),
  });
}

function required(value: string | undefined, name: string): string {
  if (!value) throw new SettingsError([`缺少 ${name}：设置 S3_ENDPOINT 时须一起设置`]);
  return value;
}

/** Provides OBJECT_STORAGE; the application provides Settings to every module. */
@Module({
  providers: [{ provide: OBJECT_STORAGE, useFactory: createStorage, inject: [Settings] }],
  exports: [OBJECT_STORAGE],
})
export class StorageModule {}
