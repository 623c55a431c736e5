/** What other modules may use of photos. */
export { AttachPhotos, type TakenPhoto } from './attach-photos';
export { LookAlikes } from './find-look-alikes';
export { objectKey, photoIdOf, PHOTO_PREFIX } from './object-keys';
export { SHOWABLE } from './photo.entity';
export type { BlurBox } from './processing/blur-photo';
export { photoUrls } from './photo-urls';
