import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../database/database';
import { Category } from './category.entity';

@Injectable()
export class CategoryQueries {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<Category | null> {
    return this.database.repository(Category).findOneBy({ id });
  }

  findByCode(code: string): Promise<Category | null> {
    return this.database.repository(Category).findOneBy({ code });
  }

  hasOpenChild(parentId: string): Promise<boolean> {
    return this.database.repository(Category).existsBy({ parentId, validTo: IsNull() });
  }
}
