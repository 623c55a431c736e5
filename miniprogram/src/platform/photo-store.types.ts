/** Pictures that wait on this device until the server has them; they outlive the visit. */
export interface PhotoStore {
  /** @param path of a picture just taken @returns its name here; the path itself where the device has no room */
  keep(path: string): Promise<string>;
  /** @returns a path to show and to send; undefined: it is gone */
  find(name: string): Promise<string | undefined>;
  drop(name: string): Promise<void>;
}
