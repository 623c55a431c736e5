import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { invalidField } from '../../../common/problem';
import { Database } from '../../../database/database';
import { isDuplicate } from '../../../database/database-errors';
import { Category } from '../category.entity';

@Injectable()
export class CategoryRepository {
  constructor(private readonly database: Database) {}

  /** @throws Problem `request.invalid` when the code is taken. */
  async insert(category: Category): Promise<void> {
    try {
      await this.database.repository(Category).insert(category);
    } catch (error) {
      if (isDuplicate(error)) throw invalidField('code', 'taken', '这个编码已有别的类别在用');
      throw error;
    }
  }

  async update(id: string, changes: Partial<Category>): Promise<void> {
    await this.database.repository(Category).update({ id }, changes);
  }

  /** @returns false when it was closed before. */
  async close(id: string, validTo: Date): Promise<boolean> {
    const { affected } = await this.database.repository(Category).update({ id, validTo: IsNull() }, { validTo });
    return affected === 1;
  }
}
