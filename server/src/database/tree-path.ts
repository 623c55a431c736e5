/** What a row of a tree (area, unit, category) says about its place: `/root/…/own/`. */
export interface OnTree {
  path: string;
}

/** The path of a new row under its parent; a root has none. */
export const childPath = (parent: OnTree | null, id: string): string => `${parent?.path ?? '/'}${id}/`;

/** The ids from the root down to the row itself. */
export const idsOnPath = (path: string): string[] => path.split('/').filter((id) => id !== '');

/** How deep a tree may grow: its paths fit into 200 characters. */
export const MAX_DEPTH = 7;
