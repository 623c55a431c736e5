import Taro from '@tarojs/taro';
import { fitWithin, needsShrinking, qualityFor } from './shrink';
import { type Camera, NotAllowed, type PickedPhoto } from './types';

export const camera: Camera = {
  async take(source, count) {
    try {
      const { tempFiles } = await Taro.chooseMedia({
        count,
        mediaType: ['image'],
        sourceType: [source],
        sizeType: ['original'],
      });
      return tempFiles.map(({ tempFilePath, size }) => ({ path: tempFilePath, size }));
    } catch (failure) {
      return refused(failure, source);
    }
  },
  async shrink(photo) {
    const { width, height } = await Taro.getImageInfo({ src: photo.path });
    if (!needsShrinking(width, height, photo.size)) return photo;
    const { width: compressedWidth } = fitWithin(width, height);
    const { tempFilePath } = await Taro.compressImage({
      src: photo.path,
      quality: qualityFor(photo.size),
      compressedWidth,
    });
    return { path: tempFilePath, size: await sizeOf(tempFilePath, photo.size) };
  },
};

const refused = (failure: unknown, what: 'camera' | 'album'): PickedPhoto[] => {
  const words = String((failure as { errMsg?: string })?.errMsg ?? failure);
  if (words.includes('cancel')) return [];
  throw new NotAllowed(what);
};

const sizeOf = (filePath: string, otherwise: number): Promise<number> =>
  new Promise((resolve) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      success: ({ size }) => resolve(size),
      fail: () => resolve(otherwise),
    });
  });
