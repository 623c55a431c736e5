import { memory } from '@/platform/memory';
import type { Place } from '@/platform/types';
import { newKey } from './idempotency-key';
import type { DevicePhoto } from './photo.service';
import type { SubmitReportDto } from './wire';

/** A report being written. */
export interface Draft {
  /** Of the filing: the same until its answer came. */
  key: string;
  photos: readonly DevicePhoto[];
  place?: Place;
  address: string;
  /** The person wrote the address: the map no longer fills it in. */
  addressTyped: boolean;
  /** A county, where there is no place. */
  areaId?: string;
  familyId?: string;
  categoryId?: string;
  /** The emergency stop of this category was read. */
  stopRead?: string;
  /** By the question's key. */
  answers: Readonly<Record<string, string>>;
  /** undefined: whom the server suggests; null: 不清楚. */
  unitId?: string | null;
  description: string;
  /** Of staff who file for somebody else. */
  behalf?: {
    source?: SubmitReportDto['source'];
    severity?: SubmitReportDto['severity'];
    name?: string;
    phone?: string;
  };
}

const KEY = 'draft';

export const newDraft = (): Draft => ({
  key: newKey(),
  photos: [],
  address: '',
  addressTyped: false,
  answers: {},
  description: '',
});

export const readDraft = (): Draft => ({ ...newDraft(), ...memory.read<Draft>(KEY) });
export const keepDraft = (draft: Draft): void => memory.write(KEY, draft);
export const forgetDraft = (): void => memory.forget(KEY);

/** Something was put in that would be a pity to lose. */
export const hasWork = ({ photos, description, categoryId }: Draft): boolean =>
  photos.length > 0 || description.trim() !== '' || categoryId !== undefined;
