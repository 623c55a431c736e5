import { random } from './random';
import type { PhotoStore } from './photo-store.types';

const TABLE = 'photos';
const addresses = new Map<string, string>(); // of what was shown on this visit

/** The browser's own database: an object address dies with the page. */
export const photoStore: PhotoStore = {
  async keep(path) {
    try {
      const bytes = await (await fetch(path)).blob();
      const name = `photo-${String(random()).slice(2)}`;
      await within('readwrite', (table) => table.put(bytes, name));
      addresses.set(name, path);
      return name;
    } catch {
      return path; // private windows keep nothing: the picture then lives as long as the page
    }
  },
  async find(name) {
    if (name.startsWith('blob:')) return name;
    const known = addresses.get(name);
    if (known) return known;
    const bytes = await stored(name);
    if (!bytes) return undefined;
    addresses.set(name, URL.createObjectURL(bytes));
    return addresses.get(name);
  },
  async drop(name) {
    addresses.delete(name);
    if (await stored(name)) await within('readwrite', (table) => table.delete(name));
  },
};

/** A database that cannot be opened holds nothing. */
const stored = (name: string): Promise<Blob | undefined> =>
  within<Blob | undefined>('readonly', (table) => table.get(name)).then(
    (bytes) => bytes,
    () => undefined,
  );

const within = async <T>(mode: IDBTransactionMode, deed: (table: IDBObjectStore) => IDBRequest): Promise<T> => {
  const database = await opened();
  return answer<T>(deed(database.transaction(TABLE, mode).objectStore(TABLE)));
};

const opened = (): Promise<IDBDatabase> => {
  const request = indexedDB.open('suishoupai', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
  return answer(request);
};

const answer = <T>(request: IDBRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error ?? new Error('indexedDB'));
  });
