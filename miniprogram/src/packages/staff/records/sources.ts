import type { PageOf } from '@/hooks/use-paged-list';
import { getArea, getCategory, getUnit, listAreas, listUnits, type Search } from '@/services/admin.service';
import { listCategories } from '@/services/category.service';
import type { CategoryView } from '@/services/wire';
import { AREA_LEVELS } from './words';

export interface Named {
  id: string;
  name: string;
  note?: string;
}

/** Where one thing is chosen from, and how its name is found again. */
export interface Source {
  /** 区域, 单位 … */
  title: string;
  ask: (search: Search) => Promise<PageOf<Named>>;
  nameOf: (id: string) => Promise<string>;
}

/** Asked once a visit for each id; what could not be had is asked again. */
const remembering = (ask: (id: string) => Promise<string>): ((id: string) => Promise<string>) => {
  const known = new Map<string, Promise<string>>();
  return (id) => {
    const asked = known.get(id) ?? ask(id);
    known.set(id, asked);
    asked.catch(() => known.delete(id));
    return asked;
  };
};

const isOpen = ({ validTo }: { validTo: string | null }): boolean => validTo === null;

export const areas: Source = {
  title: '区域',
  async ask(search) {
    const { items, nextCursor } = await listAreas(search);
    const open = items
      .filter(isOpen)
      .map(({ id, name, level, code }) => ({ id, name, note: `${AREA_LEVELS[level]} ${code}` }));
    return { items: open, nextCursor };
  },
  nameOf: remembering(async (id) => (await getArea(id)).name),
};

export const units: Source = {
  title: '单位',
  async ask(search) {
    const { items, nextCursor } = await listUnits(search);
    return { items: items.filter(isOpen).map(({ id, name, code }) => ({ id, name, note: code })), nextCursor };
  },
  nameOf: remembering(async (id) => (await getUnit(id)).name),
};

const flat = (tree: readonly CategoryView[], above = ''): Named[] =>
  tree.flatMap(({ id, name, children }) => [{ id, name, note: above }, ...flat(children, name)]);

export const categories: Source = {
  title: '隐患类别',
  async ask({ q = '' }) {
    const all = flat(await listCategories());
    return { items: all.filter(({ name, note = '' }) => `${note}${name}`.includes(q)), nextCursor: null };
  },
  nameOf: remembering(async (id) => (await getCategory(id)).name),
};
