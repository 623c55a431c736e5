import type { DeepPartial } from 'typeorm';
import { RandomIds } from '../../src/common/ids';
import type { Database } from '../../src/database/database';
import { Citizen } from '../../src/modules/account/citizen.entity';
import { Area, type AreaLevel } from '../../src/modules/area/area.entity';
import { Category } from '../../src/modules/category/category.entity';
import { Photo } from '../../src/modules/photo/photo.entity';
import { ReportEvent } from '../../src/modules/report/entities/report-event.entity';
import { Report } from '../../src/modules/report/entities/report.entity';
import { Unit } from '../../src/modules/unit/unit.entity';
import type { TestClock } from '../support/test-clock';

export const SECRET = '只有上报人知道的话';
const AT = new Date('2026-11-20T02:00:00.000Z');

/** A line of areas down to a village, a plain and a sensitive category, two units, one citizen; cases as needed. */
export class SquareTown {
  readonly ids: RandomIds;
  readonly areas = new Map<AreaLevel, Area>();
  road!: Category;
  chemicals!: Category;
  storage!: Category;
  countyBureau!: Unit;
  townOffice!: Unit;
  citizen!: Citizen;
  private seq = 0;

  constructor(
    readonly database: Database,
    readonly clock: TestClock,
  ) {
    this.ids = new RandomIds(clock);
  }

  async build(): Promise<void> {
    await this.area('city', '测试市', null);
    await this.area('county', '东区', 'city');
    await this.area('township', '柳林镇', 'county');
    await this.area('village', '前柳村', 'township');
    this.road = await this.category('道路交通', null, false);
    this.chemicals = await this.category('危化品', null, true);
    this.storage = await this.category('储存', this.chemicals, false);
    this.countyBureau = await this.unit('东区应急局', 'county');
    this.townOffice = await this.unit('柳林镇政府', 'township');
    this.citizen = await this.insert(Citizen, {
      id: this.ids.next(),
      personId: this.ids.next(),
      openidSealed: 'sealed',
      openidIndex: 'index',
      phoneSealed: null,
      phoneIndex: null,
      alias: '热心市民甲',
      createdAt: AT,
      disabledAt: null,
      deletedAt: null,
    });
  }

  /** A published case of the citizen in the village, unless told otherwise. */
  report(changes: Partial<Report> = {}, category = this.road): Promise<Report> {
    const id = this.ids.next();
    const village = this.areas.get('village')!;
    return this.insert(Report, {
      id,
      number: `LC-${id.slice(-8)}`,
      source: 'citizen',
      state: 'handling',
      version: 3,
      eventCount: 3,
      severity: 'general',
      clause: null,
      emergency: false,
      categoryId: category.id,
      categoryPath: category.path,
      areaId: village.id,
      areaPath: village.path,
      outsideCity: false,
      address: '前柳村 3 组 12 号',
      lat: 36.45678,
      lng: 115.98765,
      description: '路中间有个大坑',
      answers: { depth: SECRET },
      requestedUnitId: null,
      reporterId: this.citizen.id,
      reporterPersonId: this.citizen.personId,
      submitterPersonId: this.citizen.personId,
      contactSealed: null,
      filedAt: AT,
      deadline: null,
      deadlineProvisional: false,
      deadlineFrom: null,
      deadlineDays: null,
      leadUnitId: null,
      holder: 'unit',
      returns: 0,
      textCheck: 'pass',
      appealedFrom: null,
      mergedIntoId: null,
      outcome: null,
      resolution: null,
      verdict: null,
      declineReason: null,
      supervisionLevel: null,
      officeAreaId: village.id,
      closedAt: null,
      publishedAt: this.clock.now(),
      updatedAt: AT,
      ...changes,
    });
  }

  event(reportId: string, action: ReportEvent['action'], changes: Partial<ReportEvent> = {}): Promise<ReportEvent> {
    return this.insert(ReportEvent, {
      id: this.ids.next(),
      reportId,
      seq: ++this.seq,
      action,
      role: 'citizen',
      actorPersonId: this.citizen.personId,
      staffUserId: null,
      unitId: null,
      fromState: 'handling',
      toState: 'handling',
      version: 3,
      at: new Date(AT.getTime() + this.seq * 60_000),
      holder: 'unit',
      holderUnitId: null,
      text: SECRET,
      data: {},
      ...changes,
    });
  }

  photo(reportId: string, changes: Partial<Photo> = {}): Promise<Photo> {
    return this.insert(Photo, {
      id: this.ids.next(),
      ownerPersonId: this.citizen.personId,
      uploadedAt: AT,
      sha256: 'a'.repeat(64),
      bytes: 1000,
      width: 100,
      height: 100,
      perceptualHash: '0'.repeat(16),
      contentCheck: 'pass',
      checkTraceId: null,
      checkedAt: null,
      reportId,
      eventId: null,
      purpose: 'evidence',
      position: 0,
      takenAt: AT,
      lat: 36.45678,
      lng: 115.98765,
      published: true,
      blurs: null,
      blurKey: null,
      ...changes,
    });
  }

  private async area(level: AreaLevel, name: string, parent: AreaLevel | null): Promise<void> {
    const id = this.ids.next();
    const above = parent && this.areas.get(parent)!;
    const path = `${above?.path ?? '/'}${id}/`;
    const rest = { lat: null, lng: null, polygon: null, responsibleName: null, validTo: null, successorId: null };
    const row = { id, code: id.slice(-12), name, level, parentId: above?.id ?? null, path, ...rest };
    this.areas.set(level, await this.insert(Area, row));
  }

  private category(name: string, parent: Category | null, sensitive: boolean): Promise<Category> {
    const id = this.ids.next();
    return this.insert(Category, {
      id,
      code: id.slice(-12),
      name,
      icon: 'icon',
      parentId: parent?.id ?? null,
      path: `${parent?.path ?? '/'}${id}/`,
      position: 1,
      emergency: false,
      emergencyStop: null,
      deadlineWorkingDays: 5,
      sensitive,
      questions: [],
      validTo: null,
    });
  }

  private unit(name: string, level: AreaLevel): Promise<Unit> {
    const id = this.ids.next();
    const areaId = this.areas.get(level)!.id;
    const rest = { parentId: null, phone: null, validTo: null, successorId: null };
    return this.insert(Unit, { id, code: id.slice(-12), name, path: `/${id}/`, areaId, ...rest });
  }

  private async insert<T extends object>(entity: new () => T, row: T): Promise<T> {
    await this.database.repository(entity).insert(row as DeepPartial<T> as never);
    return row;
  }
}
