export { CreateCategoryDto } from './admin/admin-categories.dto';
export { ChangeCategory } from './admin/change-category';
export { CreateCategory } from './admin/create-category';
export { Categories } from './categories';
export { EmergencyStopView } from './category.view';
export { checkAnswers } from './check-answers';
