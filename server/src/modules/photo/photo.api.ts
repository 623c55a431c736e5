/** What other modules may use of photos. */
export { AttachPhotos, type TakenPhoto } from './attach-photos';
export { SHOWABLE } from './photo.entity';
