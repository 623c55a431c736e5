import Taro from '@tarojs/taro';
import type { LoadPicture } from './picture.types';

/** An image element cannot send a token: the file is fetched, and shown from the device. */
export const loadPicture: LoadPicture = async (url, token) => {
  const header: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url, header });
  return { status: statusCode, src: tempFilePath };
};
