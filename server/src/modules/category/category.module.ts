import { Module } from '@nestjs/common';
import { AreaModule } from '../area/area.module';
import { AdminCategoriesController } from './admin/admin-categories.controller';
import { CategoryAdmins } from './admin/category-admins';
import { CategoryRepository } from './admin/category.repository';
import { ChangeCategory } from './admin/change-category';
import { CloseCategory } from './admin/close-category';
import { CreateCategory } from './admin/create-category';
import { ShowCategories } from './admin/show-categories';
import { Categories } from './categories';
import { CategoriesController } from './categories.controller';
import { CategoryQueries } from './category.queries';

@Module({
  imports: [AreaModule],
  controllers: [CategoriesController, AdminCategoriesController],
  providers: [
    CategoryQueries,
    Categories,
    CategoryAdmins,
    CategoryRepository,
    CreateCategory,
    ChangeCategory,
    CloseCategory,
    ShowCategories,
  ],
  exports: [Categories, CreateCategory, ChangeCategory],
})
export class CategoryModule {}
