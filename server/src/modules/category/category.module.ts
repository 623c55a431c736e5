import { Module } from '@nestjs/common';
import { Categories } from './categories';
import { CategoryQueries } from './category.queries';

@Module({
  providers: [CategoryQueries, Categories],
  exports: [Categories],
})
export class CategoryModule {}
