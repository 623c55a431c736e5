import Taro from '@tarojs/taro';
import { offline } from './api-error';
import { addressOf, authorized } from './http';
import type { UploadedPhotoView } from './wire';

const TIMEOUT_MS = 120_000;

interface Upload {
  /** The file's path, as the platform names it. */
  path: string;
  /** The same for every attempt with this photo: the server keeps it once. */
  key: string;
  /** 0–100. */
  onProgress?: (percent: number) => void;
}

/** Sends one photo. Throws ApiError. */
export const uploadPhoto = (upload: Upload): Promise<UploadedPhotoView> =>
  authorized((token) => transmit(upload, token)) as Promise<UploadedPhotoView>;

async function transmit({ path, key, onProgress }: Upload, token?: string) {
  const header: Record<string, string> = { 'idempotency-key': key };
  if (token) header.authorization = `Bearer ${token}`;
  const url = addressOf('/photos');
  const task = Taro.uploadFile({
    url,
    filePath: path,
    name: 'file',
    fileName: 'photo.jpg',
    header,
    timeout: TIMEOUT_MS,
  });
  task.progress?.(({ progress }) => onProgress?.(progress));
  try {
    const { statusCode, data } = await task;
    return { statusCode, data: parse(data) };
  } catch (failure) {
    throw offline(failure);
  }
}

/** What a proxy answers instead of the server need not be JSON. */
const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
