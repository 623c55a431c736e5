import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTables, id, instant, int, longText, maybe, text } from '../schema/table-builder';

/** First tables: what people and platforms are told. */
export class CreateMessages1790000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'notification', {
      columns: {
        id: id(),
        eventKey: text(60),
        kind: text(30),
        recipientKind: text(8),
        recipientId: id(),
        title: text(40),
        text: text(500),
        reportId: maybe(id()),
        rewardId: maybe(id()),
        createdAt: instant(),
        readAt: maybe(instant()),
      },
      unique: [['eventKey', 'recipientId', 'kind']],
      indexes: [['recipientId', 'createdAt', 'id'], ['reportId']],
    });
    await createTable(runner, 'delivery', {
      columns: {
        id: id(),
        notificationId: id(),
        channel: text(16),
        state: text(10),
        attempts: int(),
        lastCode: maybe(text(64)),
        sendingSince: maybe(instant()),
        createdAt: instant(),
        endedAt: maybe(instant()),
      },
      unique: [['notificationId', 'channel']],
      checks: { ended: "(state = 'pending') = (endedAt IS NULL)" },
      references: { notificationId: 'notification' },
    });
    await createTable(runner, 'subscription', {
      columns: { citizenId: id(), templateId: text(64), remaining: int() },
      primary: ['citizenId', 'templateId'],
      checks: { remaining: 'remaining >= 0' },
    });
    await createTable(runner, 'inbox_entry', {
      columns: {
        id: id(),
        platform: text(12),
        dedupeKey: text(100),
        bodySealed: longText(),
        receivedAt: instant(),
        processedAt: maybe(instant()),
      },
      unique: [['platform', 'dedupeKey']],
    });
    await createTable(runner, 'article', {
      columns: {
        id: id(),
        section: text(12),
        title: text(100),
        summary: text(300),
        body: longText(),
        publishedAt: instant(),
        updatedAt: instant(),
        withdrawnAt: maybe(instant()),
      },
      indexes: [['section', 'publishedAt', 'id']],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'article', 'inbox_entry', 'subscription', 'delivery', 'notification');
  }
}
