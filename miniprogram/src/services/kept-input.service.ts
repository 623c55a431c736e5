import { memory } from '@/platform/memory';
import { now } from '@/platform/now';
import { type DevicePhoto, dropPhoto } from './photo.service';

/** Where something is kept, and since when. */
interface Place {
  form: string;
  at: number;
}

const PLACES = 'kept';
const OWNER = 'kept.owner';
const MOST = 20;
const AGE_MS = 7 * 24 * 3_600_000;

const keyOf = (form: string): string => `kept.${form}`;
const places = (): Place[] => memory.read<Place[]>(PLACES) ?? [];
const isFresh = ({ at }: Place): boolean => now().getTime() - at < AGE_MS;

/** What was put into this form before and neither done nor given up. @param form a name for this form of this thing */
export const keptInput = <T extends object>(form: string): Partial<T> | undefined =>
  places().some((one) => one.form === form && isFresh(one)) ? memory.read<Partial<T>>(keyOf(form)) : undefined;

/** Keeps it on this device, beside that of other forms; the oldest make room. Photos under `photos` go with it. */
export const keepInput = (form: string, values: object): void => {
  memory.write(keyOf(form), values);
  const all = [{ form, at: now().getTime() }, ...places().filter((one) => one.form !== form)];
  const staying = all.filter(isFresh).slice(0, MOST);
  memory.write(PLACES, staying);
  all.filter((one) => !staying.includes(one)).forEach(drop);
};

/** It was done or given up. */
export const forgetInput = (form: string): void => {
  const all = places();
  const staying = all.filter((one) => one.form !== form);
  if (staying.length === all.length) return;
  memory.write(PLACES, staying);
  drop({ form });
};

export const forgetAllInput = (): void => {
  places().forEach(drop);
  memory.forget(PLACES);
};

/** From now on it is this person's: nobody reads what somebody else wrote on the same device. */
export const keepInputOf = (owner: string): void => {
  if (memory.read(OWNER) !== owner) forgetAllInput();
  memory.write(OWNER, owner);
};

/** Its photos lie in the photo store and would stay there for ever. */
const drop = ({ form }: Pick<Place, 'form'>): void => {
  const kept = memory.read<{ photos?: readonly DevicePhoto[] }>(keyOf(form));
  kept?.photos?.forEach((photo) => void dropPhoto(photo));
  memory.forget(keyOf(form));
};
