import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, dropTables, flag, id, instant, longText, maybe, text } from '../schema/table-builder';

/** First tables: who signs in, with which roles, and who is on duty. */
export class CreateAccounts1790000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'citizen', {
      columns: {
        id: id(),
        personId: id(),
        openidSealed: longText(),
        openidIndex: text(64),
        phoneSealed: maybe(longText()),
        phoneIndex: maybe(text(64)),
        alias: text(40),
        createdAt: instant(),
        disabledAt: maybe(instant()),
        deletedAt: maybe(instant()),
      },
      unique: [['openidIndex']],
      indexes: [['phoneIndex'], ['personId']],
    });
    await createTable(runner, 'staff_user', {
      columns: {
        id: id(),
        personId: id(),
        username: text(40),
        name: text(40),
        phoneSealed: maybe(longText()),
        passwordHash: text(200),
        mustChangePassword: flag(),
        createdAt: instant(),
        disabledAt: maybe(instant()),
      },
      unique: [['username']],
      indexes: [['personId']],
    });
    await createTable(runner, 'staff_grant', {
      columns: {
        id: id(),
        staffUserId: id(),
        role: text(20),
        areaId: maybe(id()),
        unitId: maybe(id()),
        categoryId: maybe(id()),
      },
      indexes: [['staffUserId'], ['role', 'areaId'], ['unitId']],
      references: { staffUserId: 'staff_user', areaId: 'area', unitId: 'unit', categoryId: 'category' },
    });
    await createTable(runner, 'session', {
      columns: {
        id: id(),
        kind: text(10),
        accountId: id(),
        accessHash: text(64),
        accessExpiresAt: instant(),
        refreshHash: text(64),
        refreshExpiresAt: instant(),
        createdAt: instant(),
        device: text(200),
        revokedAt: maybe(instant()),
      },
      unique: [['accessHash'], ['refreshHash']],
      indexes: [['accountId'], ['refreshExpiresAt']],
    });
    await createTable(runner, 'consent', {
      columns: { id: id(), citizenId: id(), kind: text(20), textVersion: text(20), givenAt: instant() },
      indexes: [['citizenId']],
      references: { citizenId: 'citizen' },
    });
    await createTable(runner, 'duty', {
      columns: { id: id(), unitId: id(), staffUserId: id(), startsAt: instant(), endsAt: instant() },
      indexes: [['unitId', 'startsAt']],
      checks: { span: 'endsAt > startsAt' },
      references: { unitId: 'unit', staffUserId: 'staff_user' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'duty', 'consent', 'session', 'staff_grant', 'staff_user', 'citizen');
  }
}
