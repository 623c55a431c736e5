import type { CategoryView } from '@/services/wire';

export interface Kind {
  family: CategoryView;
  /** A leaf: only these can be reported. */
  leaf: CategoryView;
}

/** The leaf of that id with the tile it lies under. A tile without children is its own leaf. */
export const kindOf = (families: readonly CategoryView[], id: string | undefined): Kind | undefined =>
  families.flatMap((family) => leavesOf(family).map((leaf) => ({ family, leaf }))).find(({ leaf }) => leaf.id === id);

/** What can be chosen under a tile, however deep the tree is. */
export const leavesOf = (category: CategoryView): CategoryView[] =>
  category.children.length === 0 ? [category] : category.children.flatMap(leavesOf);
