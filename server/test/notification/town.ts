import type { StaffRole } from '@suishoupai/shared/roles';
import type { Clock } from '../../src/common/clock';
import { blindIndex } from '../../src/common/crypto/blind-index';
import type { Keyrings } from '../../src/common/crypto/keyring';
import { Personal } from '../../src/common/crypto/personal';
import { sealPersonal } from '../../src/common/crypto/personal-field';
import type { Ids } from '../../src/common/ids';
import type { Database } from '../../src/database/database';
import { Citizen } from '../../src/modules/account/citizen.entity';
import { StaffGrant, StaffUser } from '../../src/modules/account/staff-user.entity';
import { Area } from '../../src/modules/area/area.entity';
import { Category } from '../../src/modules/category/category.entity';
import { Subscription } from '../../src/modules/notification/subscription.entity';
import { Assignment } from '../../src/modules/report/entities/assignment.entity';
import { Follow } from '../../src/modules/report/entities/follow.entity';
import { type EventKind, ReportEvent } from '../../src/modules/report/entities/report-event.entity';
import { Report } from '../../src/modules/report/entities/report.entity';
import { Reward } from '../../src/modules/reward/reward.entity';
import { Duty } from '../../src/modules/unit/duty.entity';
import { Unit } from '../../src/modules/unit/unit.entity';

/** A city with one county, one category with one below it, one bureau; people and cases as a test needs them. */
export class Town {
  city!: Area;
  county!: Area;
  fire!: Category;
  exits!: Category;
  bureau!: Unit;
  private count = 0;

  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly keyrings: Keyrings,
  ) {}

  async build(): Promise<void> {
    this.city = await this.area('市', null);
    this.county = await this.area('县', this.city);
    this.fire = await this.category('消防', null);
    this.exits = await this.category('消防通道', this.fire);
    const id = this.ids.next();
    this.bureau = await this.insert(Unit, {
      id,
      code: 'bureau',
      name: '消防救援支队',
      parentId: null,
      path: `/${id}/`,
      areaId: this.city.id,
      phone: null,
      validTo: null,
      successorId: null,
    });
  }

  async citizen(phone: string | null = null): Promise<Citizen & { openid: string }> {
    const id = this.ids.next();
    const openid = `openid-${id}`;
    const citizen = await this.insert(Citizen, {
      id,
      personId: this.ids.next(),
      openidSealed: this.seal(openid, 'citizen', 'openidSealed', id),
      openidIndex: blindIndex(this.keyrings.blindIndex, new Personal(openid), { table: 'citizen', column: 'openid' }),
      phoneSealed: phone && this.seal(phone, 'citizen', 'phoneSealed', id),
      phoneIndex: null,
      alias: '热心市民',
      createdAt: this.clock.now(),
      disabledAt: null,
      deletedAt: null,
    });
    return { ...citizen, openid };
  }

  async staff(role: StaffRole, scope: Partial<StaffGrant> = {}, account: Partial<StaffUser> = {}): Promise<StaffUser> {
    const id = this.ids.next();
    const user = await this.insert(StaffUser, {
      id,
      personId: this.ids.next(),
      username: id,
      name: '某人',
      phoneSealed: this.seal(this.phone(), 'staff_user', 'phoneSealed', id),
      passwordHash: '-',
      mustChangePassword: false,
      createdAt: this.clock.now(),
      disabledAt: null,
      ...account,
    });
    const grant = { areaId: null, unitId: null, categoryId: null, ...scope };
    await this.insert(StaffGrant, { id: this.ids.next(), staffUserId: id, role, ...grant });
    return user;
  }

  duty(user: StaffUser, startsAt: Date, endsAt: Date): Promise<Duty> {
    return this.insert(Duty, { id: this.ids.next(), unitId: this.bureau.id, staffUserId: user.id, startsAt, endsAt });
  }

  report(reporter: Citizen | null, change: Partial<Report> = {}): Promise<Report> {
    const now = this.clock.now();
    return this.insert(Report, {
      id: this.ids.next(),
      number: `LC-261123-${String(++this.count).padStart(5, '0')}-X`,
      source: 'citizen',
      state: 'submitted',
      version: 1,
      eventCount: 0,
      severity: 'general',
      clause: null,
      emergency: false,
      categoryId: this.exits.id,
      categoryPath: this.exits.path,
      areaId: this.county.id,
      areaPath: this.county.path,
      outsideCity: false,
      address: '某路 1 号',
      lat: null,
      lng: null,
      description: '通道被堵',
      answers: {},
      requestedUnitId: null,
      reporterId: reporter?.id ?? null,
      reporterPersonId: reporter?.personId ?? null,
      submitterPersonId: reporter?.personId ?? this.ids.next(),
      contactSealed: null,
      filedAt: now,
      deadline: null,
      deadlineProvisional: false,
      deadlineFrom: null,
      deadlineDays: null,
      leadUnitId: null,
      holder: 'office',
      returns: 0,
      textCheck: 'pass',
      appealedFrom: null,
      mergedIntoId: null,
      outcome: null,
      resolution: null,
      verdict: null,
      declineReason: null,
      supervisionLevel: null,
      officeAreaId: this.county.id,
      closedAt: null,
      publishedAt: null,
      updatedAt: now,
      ...change,
    });
  }

  assignment(report: Report, change: Partial<Assignment> = {}): Promise<Assignment> {
    const now = this.clock.now();
    return this.insert(Assignment, {
      id: this.ids.next(),
      reportId: report.id,
      unitId: this.bureau.id,
      unitPath: this.bureau.path,
      role: 'lead',
      state: 'pending',
      leadKey: 1,
      handlerId: null,
      deadline: now,
      final: false,
      assignedAt: now,
      acceptedAt: null,
      endedAt: null,
      ...change,
    });
  }

  event(report: Report, action: EventKind, change: Partial<ReportEvent> = {}): Promise<ReportEvent> {
    return this.insert(ReportEvent, {
      id: this.ids.next(),
      reportId: report.id,
      seq: ++this.count,
      action,
      role: 'dispatcher',
      actorPersonId: null,
      staffUserId: null,
      unitId: null,
      fromState: null,
      toState: report.state,
      version: 1,
      at: this.clock.now(),
      holder: 'office',
      holderUnitId: null,
      text: null,
      data: {},
      ...change,
    });
  }

  follow(report: Report, citizen: Citizen): Promise<Follow> {
    return this.insert(Follow, { reportId: report.id, citizenId: citizen.id, since: this.clock.now() });
  }

  consent(citizen: Citizen, templateId: string, remaining: number): Promise<Subscription> {
    return this.insert(Subscription, { citizenId: citizen.id, templateId, remaining });
  }

  reward(report: Report, citizen: Citizen, change: Partial<Reward> = {}): Promise<Reward> {
    const now = this.clock.now();
    return this.insert(Reward, {
      id: this.ids.next(),
      reportId: report.id,
      liveKey: 1,
      citizenId: citizen.id,
      ruleId: this.ids.next(),
      grade: 'first',
      amountFen: 5000,
      state: 'claimable',
      waitsFor: null,
      version: 1,
      budgetId: null,
      grantedBy: this.ids.next(),
      grantedAt: now,
      claimBy: new Date('2027-02-20T10:00:00Z'),
      claimedAt: null,
      paidAt: null,
      failures: 0,
      reason: null,
      updatedAt: now,
      ...change,
    });
  }

  otherCategory(): Promise<Category> {
    return this.category('电力', null);
  }

  private phone(): string {
    return `138000${String(++this.count).padStart(5, '0')}`;
  }

  private seal(value: string, table: string, column: string, rowId: string): string {
    return sealPersonal(this.keyrings.personal, new Personal(value), { table, column, rowId });
  }

  private async area(name: string, parent: Area | null): Promise<Area> {
    const id = this.ids.next();
    return this.insert(Area, {
      id,
      code: id.slice(-12),
      name,
      level: parent === null ? 'city' : 'county',
      parentId: parent?.id ?? null,
      path: `${parent?.path ?? '/'}${id}/`,
      lat: null,
      lng: null,
      polygon: null,
      responsibleName: null,
      validTo: null,
      successorId: null,
    });
  }

  private category(name: string, parent: Category | null): Promise<Category> {
    const id = this.ids.next();
    return this.insert(Category, {
      id,
      code: id,
      name,
      icon: 'fire',
      parentId: parent?.id ?? null,
      path: `${parent?.path ?? '/'}${id}/`,
      position: 0,
      emergency: false,
      emergencyStop: null,
      deadlineWorkingDays: 5,
      sensitive: false,
      questions: [],
      validTo: null,
    });
  }

  private async insert<T extends object>(entity: new () => T, row: T): Promise<T> {
    await this.database.repository(entity).insert(row as never);
    return row;
  }
}
