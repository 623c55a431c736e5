import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTable,
  dropTables,
  id,
  instant,
  int,
  longText,
  makeAppendOnly,
  maybe,
  text,
} from '../schema/table-builder';

/** First tables: durable jobs, first answers, the audit trail. */
export class CreateMachinery1790000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'outbox_entry', {
      columns: {
        id: id(),
        job: text(30),
        dedupeKey: text(100),
        payload: longText(),
        dueAt: instant(),
        attempts: int(),
        lastError: maybe(text(500)),
        createdAt: instant(),
        doneAt: maybe(instant()),
        failedAt: maybe(instant()),
      },
      unique: [['dedupeKey']],
      indexes: [['doneAt', 'failedAt', 'dueAt']],
    });
    await createTable(runner, 'idempotency_record', {
      columns: {
        personId: id(),
        idempotencyKey: text(80),
        route: text(120),
        bodyHash: text(64),
        status: maybe(int()),
        answer: maybe(longText()),
        createdAt: instant(),
        expiresAt: maybe(instant()),
      },
      primary: ['personId', 'idempotencyKey'],
      indexes: [['expiresAt']],
    });
    await createTable(runner, 'audit_entry', {
      columns: {
        id: id(),
        at: instant(),
        actorKind: text(10),
        actorId: maybe(id()),
        action: text(40),
        objectKind: text(20),
        objectId: maybe(id()),
        requestId: text(40),
        detail: longText(),
      },
      indexes: [['at'], ['objectKind', 'objectId']],
    });
    await makeAppendOnly(runner, 'audit_entry');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'audit_entry', 'idempotency_record', 'outbox_entry');
  }
}
