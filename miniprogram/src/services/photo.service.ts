import { camera } from '@/platform/camera';
import { now } from '@/platform/now';
import { photoStore } from '@/platform/photo-store';
import type { PickedPhoto } from '@/platform/types';
import { newKey } from './idempotency-key';
import { uploadPhoto } from './upload';

/** A photo on this device; with `sent` the server has it as well. */
export interface DevicePhoto {
  /** One wish, one key: however often it is sent, the server keeps it once. */
  key: string;
  /** Its name in the photo store. */
  name: string;
  sent?: { id: string; at: number; thumbUrl: string };
}

/** The server removes after a day what no case took; a little earlier we send again. */
const KEPT_MS = 20 * 3_600_000;

/** Made smaller and kept on the device. Throws NotAllowed for what is no picture. */
export const keepPhoto = async (picked: PickedPhoto): Promise<DevicePhoto> => {
  const { path } = await camera.shrink(picked);
  return { key: newKey(), name: await photoStore.keep(path) };
};

export const dropPhoto = ({ name }: DevicePhoto): Promise<void> => photoStore.drop(name);

/** The same photo; without `sent` and under a new key when the server will have forgotten it. */
export const stillSent = (photo: DevicePhoto): DevicePhoto =>
  photo.sent && now().getTime() - photo.sent.at > KEPT_MS ? { key: newKey(), name: photo.name } : photo;

export class PhotoGone extends Error {}

const flights = new Map<string, Promise<DevicePhoto>>();

/** Sends it unless the server has it; whoever asks meanwhile waits for the same. Throws ApiError, PhotoGone. */
export const sendPhoto = (photo: DevicePhoto, onProgress?: (percent: number) => void): Promise<DevicePhoto> => {
  const known = flights.get(photo.name);
  if (known) return known;
  const flight = transmit(photo, onProgress).finally(() => flights.delete(photo.name));
  flights.set(photo.name, flight);
  return flight;
};

const transmit = async (photo: DevicePhoto, onProgress?: (percent: number) => void): Promise<DevicePhoto> => {
  const current = stillSent(photo);
  if (current.sent) return current;
  const path = await photoStore.find(current.name);
  if (!path) throw new PhotoGone();
  const { id, thumbUrl } = await uploadPhoto({ path, key: current.key, onProgress });
  return { ...current, sent: { id, thumbUrl, at: now().getTime() } };
};
