import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../database/database';
import { Article } from './article.entity';

@Injectable()
export class ArticleRepository {
  constructor(private readonly database: Database) {}

  async insert(article: Article): Promise<void> {
    await this.database.repository(Article).insert(article);
  }

  async update(id: string, changes: Partial<Article>): Promise<void> {
    await this.database.repository(Article).update({ id }, changes);
  }

  /** @returns whether it was public until now. */
  async withdraw(id: string, at: Date): Promise<boolean> {
    const { affected } = await this.database
      .repository(Article)
      .update({ id, withdrawnAt: IsNull() }, { withdrawnAt: at, updatedAt: at });
    return affected === 1;
  }
}
