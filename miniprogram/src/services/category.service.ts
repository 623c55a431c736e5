import { get } from './http';
import { remembered } from './remembered';
import type { CategoryView } from './wire';

/** The tree of open categories; the last one known when there is no network. */
export const listCategories = (): Promise<CategoryView[]> => remembered('categories', () => get('/categories'));
