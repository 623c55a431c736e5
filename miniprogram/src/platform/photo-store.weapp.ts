import Taro from '@tarojs/taro';
import type { PhotoStore } from './photo-store.types';

const files = () => Taro.getFileSystemManager();

/** WeChat clears temporary files; saved ones stay until they are removed. */
export const photoStore: PhotoStore = {
  keep: (tempFilePath) =>
    new Promise((resolve) => {
      files().saveFile({
        tempFilePath,
        success: ({ savedFilePath }) => resolve(savedFilePath),
        fail: () => resolve(tempFilePath), // no room: the picture lives as long as the visit
      });
    }),
  find: (path) =>
    new Promise((resolve) => {
      files().access({ path, success: () => resolve(path), fail: () => resolve(undefined) });
    }),
  drop: (filePath) =>
    new Promise((resolve) => {
      files().removeSavedFile({ filePath, complete: () => resolve() });
    }),
};
