import { Module } from '@nestjs/common';
import { Categories } from './categories';
import { CategoriesController } from './categories.controller';
import { CategoryQueries } from './category.queries';

@Module({
  controllers: [CategoriesController],
  providers: [CategoryQueries, Categories],
  exports: [Categories],
})
export class CategoryModule {}
