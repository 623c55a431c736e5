import sharp from 'sharp';
import type { Asked, WxPart } from './convention';
import { type Device, fileOf, keepFile } from './device';

interface Compression {
  src: string;
  quality?: number;
  compressedWidth?: number;
}

/** The camera and what is done to its pictures; they are real JPEGs. */
export const media = (asked: Asked, device: Device): WxPart => ({
  chooseMedia: asked('chooseMedia', ({ count = 9 }: { count?: number }) => {
    if (device.refused.has('chooseMedia')) throw new Error('auth deny');
    if (device.shots.length === 0) throw new Error('cancel');
    const tempFiles = device.shots.splice(0, count).map((bytes) => ({
      tempFilePath: keepFile(device, bytes),
      size: bytes.length,
      fileType: 'image',
    }));
    return { type: 'image', tempFiles };
  }),
  getImageInfo: asked('getImageInfo', async ({ src }: { src: string }) => {
    const { width, height } = await sharp(fileOf(device, src)).metadata();
    return { width, height, path: src, type: 'jpeg', orientation: 'up' };
  }),
  compressImage: asked('compressImage', async ({ src, quality = 80, compressedWidth }: Compression) => {
    const smaller = await sharp(fileOf(device, src)).resize({ width: compressedWidth }).jpeg({ quality }).toBuffer();
    return { tempFilePath: keepFile(device, smaller) };
  }),
  previewImage: asked('previewImage', ({ urls = [] }: { urls?: string[] }) => {
    device.told.push({ by: 'previewImage', text: urls.join(' ') });
  }),
  getFileSystemManager: () => fileSystem(asked, device),
});

const fileSystem = (asked: Asked, device: Device): WxPart => ({
  getFileInfo: asked('getFileInfo', ({ filePath }: { filePath: string }) => ({
    size: fileOf(device, filePath).length,
  })),
  access: asked('access', ({ path }: { path: string }) => void fileOf(device, path)),
  saveFile: asked('saveFile', ({ tempFilePath }: { tempFilePath: string }) => ({
    savedFilePath: keepFile(device, fileOf(device, tempFilePath)),
  })),
  removeSavedFile: asked('removeSavedFile', ({ filePath }: { filePath: string }) => {
    device.files.delete(filePath);
  }),
});
