import { STAFF_ROLES } from '@suishoupai/shared/roles';
import type { ReactNode } from 'react';
import type { GrantView } from '@/services/wire';
import { nameOf } from './name-of';
import { areas, categories, units } from './sources';

/** 经办人 · 聊城市 · 市消防救援支队 */
export const grantWords = ({ role, areaId, unitId, categoryId }: GrantView): ReactNode => (
  <>
    {STAFF_ROLES[role]} · {nameOf(areas, areaId, '全市')}
    {unitId && <> · {nameOf(units, unitId)}</>}
    {categoryId && <> · {nameOf(categories, categoryId)}</>}
  </>
);
