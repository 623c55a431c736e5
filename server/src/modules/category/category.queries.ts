import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
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

  /** In the order they are shown in. */
  open(): Promise<Category[]> {
    return this.database
      .repository(Category)
      .find({ where: { validTo: IsNull() }, order: { position: 'ASC', id: 'ASC' } });
  }

  hasOpenChild(parentId: string): Promise<boolean> {
    return this.database.repository(Category).existsBy({ parentId, validTo: IsNull() });
  }

  /** Open and closed, in the order of their codes. @param after the code before the page. */
  page(after: string, limit: number): Promise<Category[]> {
    return this.database
      .repository(Category)
      .find({ where: { code: MoreThan(after) }, order: { code: 'ASC' }, take: limit });
  }
}
