import { get } from './http';
import type { CategoryView } from './wire';

/** The tree of open categories. */
export const listCategories = (): Promise<CategoryView[]> => get('/categories');
