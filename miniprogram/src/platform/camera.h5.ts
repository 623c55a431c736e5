import { fits, fitWithin, needsShrinking } from './shrink';
import { type Camera, NotAllowed, type PickedPhoto } from './types';

const QUALITIES = [0.85, 0.7, 0.5];

/** A browser opens its own sheet; on a phone `capture` goes to the camera at once. */
export const camera: Camera = {
  take: (source, count) => choose(source, count),
  async shrink(photo) {
    const picture = await decode(photo.path);
    if (!needsShrinking(picture.width, picture.height, photo.size)) return photo;
    for (const quality of QUALITIES) {
      const smaller = await draw(picture, quality);
      if (fits(smaller.size)) return smaller;
    }
    throw new NotAllowed('album');
  },
};

const choose = (source: 'camera' | 'album', count: number): Promise<PickedPhoto[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.multiple = count > 1;
    if (source === 'camera') input.setAttribute('capture', 'environment');
    input.onchange = () =>
      resolve(
        Array.from(input.files ?? [])
          .slice(0, count)
          .map(picked),
      );
    input.oncancel = () => resolve([]);
    input.click();
  });

const picked = (file: Blob): PickedPhoto => ({ path: URL.createObjectURL(file), size: file.size });

const decode = (path: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new NotAllowed('album'));
    image.src = path;
  });

const draw = async (picture: HTMLImageElement, quality: number): Promise<PickedPhoto> => {
  const { width, height } = fitWithin(picture.naturalWidth, picture.naturalHeight);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  if (!blob) throw new NotAllowed('album');
  return picked(blob);
};
