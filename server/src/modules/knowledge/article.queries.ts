import { containing } from '../../database/like';
import { Injectable } from '@nestjs/common';
import type { Cursor } from '../../common/page';
import { Database } from '../../database/database';
import { Article, type Section } from './article.entity';

export interface ArticleFilter {
  section?: Section;
  q?: string;
  /** Withdrawn ones as well. */
  all?: boolean;
}

@Injectable()
export class ArticleQueries {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<Article | null> {
    return this.database.repository(Article).findOneBy({ id });
  }

  /** Newest first; ids grow with time. */
  list({ section, q, all = false }: ArticleFilter, after: Cursor | null, take: number): Promise<Article[]> {
    const query = this.database.repository(Article).createQueryBuilder('a').orderBy('a.id', 'DESC').take(take);
    if (!all) query.andWhere('a.withdrawnAt IS NULL');
    if (section !== undefined) query.andWhere('a.section = :section', { section });
    if (q) query.andWhere(HAS_WORDS, { q: containing(q.toLowerCase()) });
    if (after !== null) query.andWhere('a.id < :id', { id: after.id });
    return query.getMany();
  }
}

/** Latin letters match in either case, on every engine. */
const HAS_WORDS = `(LOWER(a.title) LIKE :q ESCAPE '!' OR LOWER(a.summary) LIKE :q ESCAPE '!' OR LOWER(a.body) LIKE :q ESCAPE '!')`;
