import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTable,
  double,
  dropTables,
  flag,
  id,
  instant,
  int,
  longText,
  maybe,
  text,
  useBinaryCollation,
} from '../schema/table-builder';

/** First tables: where a hazard is, what kind it is, who receives it. */
export class CreatePlaces1790000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await useBinaryCollation(runner);
    await createTable(runner, 'area', {
      columns: {
        id: id(),
        code: text(20),
        name: text(60),
        level: text(10),
        parentId: maybe(id()),
        path: text(200),
        lat: maybe(double()),
        lng: maybe(double()),
        polygon: maybe(longText()),
        responsibleName: maybe(longText()),
        validTo: maybe(instant()),
        successorId: maybe(id()),
      },
      unique: [['code']],
      indexes: [['parentId'], ['path']],
    });
    await createTable(runner, 'category', {
      columns: {
        id: id(),
        code: text(40),
        name: text(60),
        icon: text(40),
        parentId: maybe(id()),
        path: text(200),
        position: int(),
        emergency: flag(),
        emergencyStop: maybe(longText()),
        deadlineWorkingDays: int(),
        sensitive: flag(),
        questions: longText(),
        validTo: maybe(instant()),
      },
      unique: [['code']],
      checks: { deadline: 'deadlineWorkingDays > 0' },
    });
    await createTable(runner, 'unit', {
      columns: {
        id: id(),
        code: text(40),
        name: text(100),
        parentId: maybe(id()),
        path: text(200),
        areaId: id(),
        phone: maybe(text(30)),
        validTo: maybe(instant()),
        successorId: maybe(id()),
      },
      unique: [['code']],
      indexes: [['path']],
      references: { areaId: 'area' },
    });
    await createTable(runner, 'unit_coverage', {
      columns: { id: id(), unitId: id(), areaId: id(), categoryId: id() },
      unique: [['unitId', 'areaId', 'categoryId']],
      indexes: [['categoryId', 'areaId']],
      references: { unitId: 'unit', areaId: 'area', categoryId: 'category' },
    });
    await createTable(runner, 'calendar_day', {
      columns: { day: text(10), kind: text(4), note: text(60) },
      primary: ['day'],
    });
    await createTable(runner, 'calendar_year', {
      columns: { year: text(4), publishedAt: instant() },
      primary: ['year'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'calendar_year', 'calendar_day', 'unit_coverage', 'unit', 'category', 'area');
  }
}
