import { get, patch, post, put, remove } from './http';
import type {
  AddDutyDto,
  AdminAreaPageView,
  AdminAreaView,
  AdminArticlePageView,
  AdminArticleView,
  AdminCategoryPageView,
  AdminCategoryView,
  AdminUnitPageView,
  AdminUnitView,
  CalendarDayDto,
  CalendarYearView,
  ChangeAreaDto,
  ChangeCategoryDto,
  ChangeStaffDto,
  ChangeUnitDto,
  CreateAreaDto,
  CreateCategoryDto,
  CreateStaffDto,
  CreateUnitDto,
  DutyPageView,
  NewDutyView,
  OneTimePasswordView,
  StaffPageView,
  StaffView,
  WriteArticleDto,
} from './wire';

/** How a list is asked for: part of a name, and where the page before ended. */
export interface Search {
  q?: string;
  cursor?: string;
  limit?: number;
}

export const listUnits = (search: Search): Promise<AdminUnitPageView> => get('/admin/units', { ...search });
export const getUnit = (id: string): Promise<AdminUnitView> => get(`/admin/units/${id}`);
export const createUnit = (unit: CreateUnitDto): Promise<AdminUnitView> => post('/admin/units', unit);
export const changeUnit = (id: string, unit: ChangeUnitDto): Promise<AdminUnitView> =>
  patch(`/admin/units/${id}`, unit);
export const closeUnit = (id: string, successorId?: string): Promise<AdminUnitView> =>
  post(`/admin/units/${id}/close`, { successorId });

export const listAreas = (search: Search): Promise<AdminAreaPageView> => get('/admin/areas', { ...search });
export const getArea = (id: string): Promise<AdminAreaView> => get(`/admin/areas/${id}`);
export const createArea = (area: CreateAreaDto): Promise<AdminAreaView> => post('/admin/areas', area);
export const changeArea = (id: string, area: ChangeAreaDto): Promise<AdminAreaView> =>
  patch(`/admin/areas/${id}`, area);
export const closeArea = (id: string, successorId?: string): Promise<AdminAreaView> =>
  post(`/admin/areas/${id}/close`, { successorId });

export const listAllCategories = ({ cursor, limit }: Search): Promise<AdminCategoryPageView> =>
  get('/admin/categories', { cursor, limit });
export const getCategory = (id: string): Promise<AdminCategoryView> => get(`/admin/categories/${id}`);
export const createCategory = (category: CreateCategoryDto): Promise<AdminCategoryView> =>
  post('/admin/categories', category);
export const changeCategory = (id: string, category: ChangeCategoryDto): Promise<AdminCategoryView> =>
  patch(`/admin/categories/${id}`, category);
export const closeCategory = (id: string): Promise<AdminCategoryView> => post(`/admin/categories/${id}/close`);

export const listStaff = (search: Search): Promise<StaffPageView> => get('/admin/staff', { ...search });
export const createStaff = (staff: CreateStaffDto): Promise<OneTimePasswordView> => post('/admin/staff', staff);
export const changeStaff = (id: string, staff: ChangeStaffDto): Promise<StaffView> =>
  patch(`/admin/staff/${id}`, staff);
/** Signs the account's devices out; the answer is shown once and kept nowhere. */
export const resetPassword = (id: string): Promise<OneTimePasswordView> => post(`/admin/staff/${id}/password`);

export const getCalendar = (year: string): Promise<CalendarYearView> => get('/admin/calendar', { year });
/** @param days every day that differs from Monday to Friday; replaces what was published */
export const publishCalendar = (year: string, days: CalendarDayDto[]): Promise<CalendarYearView> =>
  put(`/admin/calendar/${year}`, { days });

/** The withdrawn ones too. */
export const listAllArticles = (search: Search): Promise<AdminArticlePageView> => get('/admin/articles', { ...search });
export const getAnyArticle = (id: string): Promise<AdminArticleView> => get(`/admin/articles/${id}`);
export const writeArticle = (article: WriteArticleDto): Promise<AdminArticleView> => post('/admin/articles', article);
export const changeArticle = (id: string, article: WriteArticleDto): Promise<AdminArticleView> =>
  patch(`/admin/articles/${id}`, article);
export const withdrawArticle = (id: string): Promise<AdminArticleView> => post(`/admin/articles/${id}/withdraw`);

/** @param from ISO: only spans that end after it */
export const listDuty = (unitId: string, from: string, cursor?: string): Promise<DutyPageView> =>
  get('/admin/duty', { unitId, from, cursor, limit: 100 });
export const addDuty = (duty: AddDutyDto): Promise<NewDutyView> => post('/admin/duty', duty);
export const removeDuty = (id: string): Promise<void> => remove(`/admin/duty/${id}`);
