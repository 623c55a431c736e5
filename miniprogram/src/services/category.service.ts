import { get } from './http';
import { remembered } from './remembered';
import type { CategoryView } from './wire';

/** The tree of open categories; the last one known when there is no network. */
export const listCategories = (): Promise<CategoryView[]> => remembered('categories', () => get('/categories'));

/** The name of a category somewhere in the tree. */
export const nameIn = (categories: readonly CategoryView[], id: string): string =>
  categories.flatMap((group) => [group, ...group.children]).find((category) => category.id === id)?.name ??
  '已停用的类别';
