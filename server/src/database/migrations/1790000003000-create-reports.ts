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
  makeAppendOnly,
  maybe,
  text,
} from '../schema/table-builder';

/** First tables: the case and everything that hangs on it. */
export class CreateReports1790000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'report', {
      columns: {
        id: id(),
        number: text(24),
        source: text(10),
        state: text(14),
        version: int(),
        eventCount: int(),
        severity: text(8),
        clause: maybe(text(200)),
        emergency: flag(),
        categoryId: id(),
        categoryPath: text(200),
        areaId: id(),
        areaPath: text(200),
        outsideCity: flag(),
        address: text(200),
        lat: maybe(double()),
        lng: maybe(double()),
        description: longText(),
        textCheck: text(12),
        answers: longText(),
        requestedUnitId: maybe(id()),
        reporterId: maybe(id()),
        reporterPersonId: maybe(id()),
        submitterPersonId: id(),
        contactSealed: maybe(longText()),
        filedAt: instant(),
        deadline: maybe(instant()),
        deadlineProvisional: flag(),
        deadlineFrom: maybe(instant()),
        deadlineDays: maybe(int()),
        leadUnitId: maybe(id()),
        holder: text(10),
        returns: int(),
        appealedFrom: maybe(text(14)),
        mergedIntoId: maybe(id()),
        outcome: maybe(text(16)),
        resolution: maybe(longText()),
        verdict: maybe(longText()),
        declineReason: maybe(text(14)),
        supervisionLevel: maybe(text(10)),
        officeAreaId: id(),
        closedAt: maybe(instant()),
        publishedAt: maybe(instant()),
        updatedAt: instant(),
      },
      unique: [['number']],
      indexes: [
        ['reporterId', 'filedAt', 'id'],
        ['state', 'areaPath', 'filedAt'],
        ['filedAt', 'id'],
        ['leadUnitId', 'state'],
        ['deadline', 'id'],
        ['publishedAt', 'id'],
        ['mergedIntoId'],
        ['lat', 'lng'],
      ],
      checks: {
        version: 'version >= 1',
        returns: 'returns >= 0',
        closed:
          "state <> 'closed' OR (closedAt IS NOT NULL AND outcome IS NOT NULL AND outcome IN ('rectified', 'notHazard'))",
      },
      references: { categoryId: 'category', areaId: 'area', reporterId: 'citizen', leadUnitId: 'unit' },
    });
    await createTable(runner, 'report_event', {
      columns: {
        id: id(),
        reportId: id(),
        seq: int(),
        action: text(20),
        role: text(12),
        actorPersonId: maybe(id()),
        staffUserId: maybe(id()),
        unitId: maybe(id()),
        fromState: maybe(text(14)),
        toState: text(14),
        version: int(),
        at: instant(),
        holder: text(10),
        holderUnitId: maybe(id()),
        text: maybe(longText()),
        data: longText(),
      },
      unique: [['reportId', 'seq']],
      indexes: [['at']],
      references: { reportId: 'report' },
    });
    await makeAppendOnly(runner, 'report_event');
    await createTable(runner, 'assignment', {
      columns: {
        id: id(),
        reportId: id(),
        unitId: id(),
        unitPath: text(200),
        role: text(10),
        state: text(10),
        leadKey: maybe(int()),
        handlerId: maybe(id()),
        deadline: instant(),
        final: flag(),
        assignedAt: instant(),
        acceptedAt: maybe(instant()),
        endedAt: maybe(instant()),
      },
      unique: [['reportId', 'leadKey']],
      indexes: [['unitId', 'state'], ['handlerId', 'state'], ['reportId']],
      checks: {
        leadKey:
          "(leadKey IS NULL OR (leadKey = 1 AND role = 'lead' AND state <> 'returned')) AND (leadKey IS NOT NULL OR role <> 'lead' OR state IN ('done', 'returned'))",
      },
      references: { reportId: 'report', unitId: 'unit' },
    });
    await createTable(runner, 'participation', {
      columns: { reportId: id(), personId: id(), part: text(10) },
      primary: ['reportId', 'personId'],
      references: { reportId: 'report' },
    });
    await createTable(runner, 'extension', {
      columns: {
        id: id(),
        reportId: id(),
        pendingKey: maybe(int()),
        workingDays: int(),
        reason: text(500),
        state: text(10),
        requestedAt: instant(),
        decidedAt: maybe(instant()),
      },
      unique: [['reportId', 'pendingKey']],
      checks: { pendingKey: "(pendingKey IS NULL) = (state <> 'pending') AND (pendingKey IS NULL OR pendingKey = 1)" },
      references: { reportId: 'report' },
    });
    await createTable(runner, 'appeal', {
      columns: {
        id: id(),
        reportId: id(),
        fromState: text(14),
        reason: text(500),
        state: text(10),
        appealedAt: instant(),
        decidedAt: maybe(instant()),
      },
      unique: [['reportId']],
      references: { reportId: 'report' },
    });
    await createTable(runner, 'rating', {
      columns: { id: id(), reportId: id(), stars: int(), text: text(500), ratedAt: instant() },
      unique: [['reportId']],
      checks: { stars: 'stars BETWEEN 1 AND 5' },
      references: { reportId: 'report' },
    });
    await createTable(runner, 'supervision', {
      columns: {
        id: id(),
        reportId: id(),
        level: text(10),
        deadline: instant(),
        text: maybe(longText()),
        staffUserId: id(),
        at: instant(),
      },
      indexes: [['reportId']],
      references: { reportId: 'report' },
    });
    await createTable(runner, 'follow', {
      columns: { reportId: id(), citizenId: id(), since: instant() },
      primary: ['reportId', 'citizenId'],
      indexes: [['citizenId', 'since']],
      references: { reportId: 'report', citizenId: 'citizen' },
    });
    await createTable(runner, 'note', {
      columns: { id: id(), reportId: id(), staffUserId: id(), text: longText(), at: instant() },
      indexes: [['reportId']],
      references: { reportId: 'report' },
    });
    await createTable(runner, 'reveal', {
      columns: { id: id(), reportId: id(), staffUserId: id(), reason: text(500), at: instant(), expiresAt: instant() },
      indexes: [['reportId']],
      references: { reportId: 'report' },
    });
    await createTable(runner, 'case_viewer', {
      columns: { reportId: id(), staffUserId: id(), since: instant(), seenAt: instant() },
      primary: ['reportId', 'staffUserId'],
      indexes: [['seenAt']],
      references: { reportId: 'report', staffUserId: 'staff_user' },
    });
    await createTable(runner, 'photo', {
      columns: {
        id: id(),
        ownerPersonId: id(),
        uploadedAt: instant(),
        sha256: text(64),
        bytes: int(),
        width: int(),
        height: int(),
        perceptualHash: text(16),
        contentCheck: text(12),
        checkTraceId: maybe(text(100)),
        checkedAt: maybe(instant()),
        reportId: maybe(id()),
        eventId: maybe(id()),
        purpose: maybe(text(14)),
        position: int(),
        takenAt: maybe(instant()),
        lat: maybe(double()),
        lng: maybe(double()),
        published: flag(),
        blurs: maybe(longText()),
        blurKey: maybe(id()),
      },
      indexes: [
        ['reportId', 'position'],
        ['ownerPersonId', 'uploadedAt'],
        ['perceptualHash'],
        ['sha256'],
        ['checkTraceId'],
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(
      runner,
      'photo',
      'case_viewer',
      'reveal',
      'note',
      'follow',
      'supervision',
      'rating',
      'appeal',
      'extension',
      'participation',
      'assignment',
      'report_event',
      'report',
    );
  }
}
