import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';

export interface OpenUnit {
  manager: EntityManager;
  afterCommit: (() => void)[];
}

/**
 * The way to the tables. Inside a unit of work every repository speaks through that unit's transaction by itself,
 * so nothing can fall out of it by mistake.
 */
@Injectable()
export class Database {
  readonly current = new AsyncLocalStorage<OpenUnit>();

  constructor(readonly dataSource: DataSource) {}

  get manager(): EntityManager {
    return this.current.getStore()?.manager ?? this.dataSource.manager;
  }

  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  get isSqlite(): boolean {
    return this.dataSource.options.type === 'better-sqlite3';
  }
}
