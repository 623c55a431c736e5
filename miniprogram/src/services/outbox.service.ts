import { memory } from '@/platform/memory';
import { createStore } from '@/session/store';
import { ApiError, isOffline, wordsOf } from './api-error';
import type { Draft } from './draft.service';
import { post } from './http';
import { type DevicePhoto, dropPhoto, PhotoGone, sendPhoto } from './photo.service';
import type { ReceiptView, SubmitReportDto } from './wire';

/** A report that was written to its end and waits on this device until the server has it. */
export interface Waiting {
  /** What the person wrote, to be taken up again. */
  draft: Draft;
  body: Omit<SubmitReportDto, 'photoIds'>;
  /** What it is about, in words. */
  title: string;
  /** By whom it was written; somebody else's is not sent. */
  owner: string;
  /** Why the server did not take it: the person has to change something. */
  refusal?: string;
}

export type Filed = { receipt: ReceiptView } | { already: true };

const KEY = 'outbox';

/** What waits on this device, the oldest first. */
export const outbox = createStore<readonly Waiting[]>(memory.read<Waiting[]>(KEY) ?? []);

const hold = (waiting: readonly Waiting[]): void => {
  memory.write(KEY, waiting);
  outbox.set(waiting);
};

const without = (key: string): readonly Waiting[] => outbox.get().filter(({ draft }) => draft.key !== key);

export const putInOutbox = (waiting: Waiting): void => hold([...without(waiting.draft.key), waiting]);

const change = (key: string, changed: (waiting: Waiting) => Waiting): void =>
  hold(outbox.get().map((one) => (one.draft.key === key ? changed(one) : one)));

/** It is no longer waiting. @param keepPhotos they go back into a draft */
export const takeFromOutbox = ({ draft }: Waiting, keepPhotos = false): void => {
  hold(without(draft.key));
  if (!keepPhotos) draft.photos.forEach((photo) => void dropPhoto(photo));
};

/**
 * Files it now; what was sent before is not sent again. Throws ApiError and PhotoGone.
 * @param onPhotos the photos as they are after each was sent
 * @returns `already` where the server has it from an earlier attempt whose answer was lost
 */
export const fileNow = async (
  { draft, body }: Waiting,
  onPhotos: (photos: readonly DevicePhoto[]) => void,
): Promise<Filed> => {
  let photos = draft.photos;
  for (const photo of draft.photos) {
    const sent = await sendPhoto(photo);
    photos = photos.map((one) => (one === photo ? sent : one));
    onPhotos(photos);
  }
  const photoIds = photos.flatMap(({ sent }) => (sent ? [sent.id] : []));
  try {
    return { receipt: await post<ReceiptView>('/reports', { ...body, photoIds }, draft.key) };
  } catch (error) {
    if (error instanceof ApiError && error.code === 'idempotency.mismatch') return { already: true };
    throw error;
  }
};

let sending: Promise<void> | undefined;

/** Sends what this person wrote, the oldest first, until the network is gone again. One run at a time. */
export const sendOutbox = (owner: string): Promise<void> => {
  sending ??= sendAll(owner).finally(() => {
    sending = undefined;
  });
  return sending;
};

const sendAll = async (owner: string): Promise<void> => {
  for (const waiting of outbox.get().filter((one) => one.owner === owner && !one.refusal)) {
    const { key } = waiting.draft;
    try {
      await fileNow(waiting, (photos) => change(key, (one) => ({ ...one, draft: { ...one.draft, photos } })));
      takeFromOutbox(waiting);
    } catch (error) {
      if (mayWait(error)) return;
      change(key, (one) => ({ ...one, refusal: refusalOf(error) }));
    }
  }
};

/** Time heals it, or signing in again. */
const mayWait = (error: unknown): boolean =>
  error instanceof ApiError && (isOffline(error) || error.status >= 500 || [401, 429].includes(error.status));

const refusalOf = (error: unknown): string =>
  error instanceof PhotoGone ? '有一张照片已不在手机上，请重拍后再提交。' : wordsOf(error);
