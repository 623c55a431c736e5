import type { ReactNode } from 'react';
import type { CoverageDto } from '@/services/wire';
import { nameOf } from './name-of';
import { areas, categories } from './sources';

/** 聊城市 · 消防 */
export const coverWords = ({ areaId, categoryId }: CoverageDto): ReactNode => (
  <>
    {nameOf(areas, areaId)} · {nameOf(categories, categoryId)}
  </>
);
