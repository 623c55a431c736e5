export interface Store<T> {
  get(): T;
  set(value: T): void;
  /** @returns the end of it */
  subscribe(listener: () => void): () => void;
}

/** One value that components can watch (`useSyncExternalStore`). */
export const createStore = <T>(initial: T): Store<T> => {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
