import { Injectable } from '@nestjs/common';
import { notFound } from '../../../common/problem';
import { PhotoObjects } from '../photo-objects';
import { PhotoRepository } from '../photo.repository';
import { CheckLink } from './check-link';

@Injectable()
export class ShowToChecker {
  constructor(
    private readonly link: CheckLink,
    private readonly photos: PhotoRepository,
    private readonly objects: PhotoObjects,
  ) {}

  /** The view of a photo, for whoever was given its link. @throws Problem `notFound` for any other link. */
  async execute(photoId: string, expires: string, signature: string): Promise<Buffer> {
    const photo = this.link.admits(photoId, expires, signature) ? await this.photos.find(photoId) : null;
    const bytes = photo ? await this.objects.read(photo.id, 'view') : undefined;
    if (bytes === undefined) throw notFound();
    return bytes;
  }
}
