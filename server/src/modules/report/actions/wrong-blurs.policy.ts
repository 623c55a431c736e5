import type { FieldError } from '@suishoupai/shared/problems';
import type { BlurBox } from '../../photo/photo.api';

/** Parts of one photo that the public may not see. */
export interface Blur {
  photoId: string;
  boxes: BlurBox[];
}

/** What a finger's rounding may add up to beyond the edge. */
const SLACK = 1e-6;

/** What is wrong with the blurs as a whole; each by itself has its shape already. */
export const wrongBlurs = (photoIds: readonly string[], blurs: readonly Blur[]): FieldError[] =>
  blurs.flatMap(({ photoId, boxes }, at) => [
    ...(photoIds.includes(photoId) ? [] : [wrong(`blurs.${at}.photoId`, '遮挡的照片应在要公开的照片之中')]),
    ...(blurs.findIndex((one) => one.photoId === photoId) === at
      ? []
      : [wrong(`blurs.${at}.photoId`, '同一张照片的遮挡请写在一起')]),
    ...boxes.flatMap((box, n) => (fits(box) ? [] : [wrong(`blurs.${at}.boxes.${n}`, '遮挡框超出了照片，请重新框选')])),
  ]);

const fits = ({ x, y, width, height }: BlurBox): boolean => x + width <= 1 + SLACK && y + height <= 1 + SLACK;

const wrong = (field: string, message: string): FieldError => ({ field, code: 'blur', message });
