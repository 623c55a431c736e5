import { Module } from '@nestjs/common';
import { ReportModule } from '../report/report.module';
import { PhotoFilesController } from './files/photo-files.controller';
import { PhotoFilesQueries } from './files/photo-files.queries';
import { ShowPhotoFile } from './files/show-photo-file';
import { PhotoModule } from './photo.module';

/** Serving photos asks the case who may see them, and cases take photos: so it is a module of its own. */
@Module({
  imports: [PhotoModule, ReportModule],
  controllers: [PhotoFilesController],
  providers: [PhotoFilesQueries, ShowPhotoFile],
})
export class PhotoFilesModule {}
