import type { PhotoPurpose } from '@suishoupai/shared/report/words';
import type { Area } from '../area/area.entity';
import type { Category } from '../category/category.entity';

export interface PublicPhoto {
  id: string;
  reportId: string;
  purpose: PhotoPurpose;
}

/** What the views of some reports name, by id; photos by report. */
export interface Surroundings {
  sensitivePaths: readonly string[];
  categories: ReadonlyMap<string, Pick<Category, 'id' | 'name'>>;
  areas: ReadonlyMap<string, Pick<Area, 'id' | 'name' | 'level'>>;
  photos: ReadonlyMap<string, PublicPhoto[]>;
}
