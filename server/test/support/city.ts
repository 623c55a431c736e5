import { hash } from '@node-rs/argon2';
import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import type { StaffRole } from '@suishoupai/shared/roles';
import { RandomIds } from '../../src/common/ids';
import { StaffGrant, StaffUser } from '../../src/modules/account/staff-user.entity';
import { Area } from '../../src/modules/area/area.entity';
import { CalendarDay, CalendarYear } from '../../src/modules/calendar/calendar-day.entity';
import { Category } from '../../src/modules/category/category.entity';
import { LedgerEntry } from '../../src/modules/reward/ledger-entry.entity';
import { RewardBudget } from '../../src/modules/reward/reward-budget.entity';
import { RewardRule } from '../../src/modules/reward/reward-rule.entity';
import { Duty } from '../../src/modules/unit/duty.entity';
import { Unit, UnitCoverage } from '../../src/modules/unit/unit.entity';

/** A square of a degree or so: two counties side by side inside the city. */
const box = (west: number, south: number, east: number, north: number): [number, number][][] => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

export const PLACES = {
  east: { lat: 36.5, lng: 116.2 },
  west: { lat: 36.5, lng: 115.7 },
  elsewhere: { lat: 31.2, lng: 121.5 },
};

/** Ids of everything in the test city, by name. */
export interface City {
  areas: Record<'city' | 'east' | 'west', string>;
  categories: Record<'fire' | 'blockedExit' | 'gasLeak' | 'road' | 'pothole', string>;
  units: Record<'fireBureau' | 'fireEast' | 'fireWest' | 'roadBureau', string>;
  staff: Record<string, string>;
  budget: string;
}

/** A small city with one of everything, written straight into the tables. */
export const layOutCity = async (dataSource: DataSource, now: Date): Promise<City> => {
  const ids = new RandomIds({ now: () => now });
  const insert = <T extends ObjectLiteral>(entity: EntityTarget<T>, row: Partial<T>) =>
    dataSource.getRepository(entity).insert(row as never);
  const names = <Name extends string>(...list: Name[]) =>
    Object.fromEntries(list.map((n) => [n, ids.next()])) as Record<Name, string>;

  const areas = names('city', 'east', 'west');
  const area = (id: string, code: string, name: string, parent: string | null, polygon: [number, number][][]) =>
    insert(Area, {
      id,
      code,
      name,
      level: parent ? 'county' : 'city',
      parentId: parent,
      path: parent ? `/${parent}/${id}/` : `/${id}/`,
      lat: null,
      lng: null,
      polygon,
      responsibleName: null,
      validTo: null,
      successorId: null,
    });
  await area(areas.city, '371500', '测试市', null, box(115.4, 36, 116.5, 37));
  await area(areas.east, '371502', '东区', areas.city, box(116, 36, 116.5, 37));
  await area(areas.west, '371581', '西区', areas.city, box(115.4, 36, 116, 37));

  const categories = names('fire', 'blockedExit', 'gasLeak', 'road', 'pothole');
  const category = (
    id: string,
    code: string,
    name: string,
    parent: string | null,
    emergency = false,
    questions: object[] = [],
  ) =>
    insert(Category, {
      id,
      code,
      name,
      icon: code,
      parentId: parent,
      path: parent ? `/${parent}/${id}/` : `/${id}/`,
      position: 1,
      emergency,
      emergencyStop: emergency ? { title: '先离开', lines: ['到空旷处'], phones: ['119'] } : null,
      deadlineWorkingDays: 5,
      sensitive: false,
      questions: questions as never,
      validTo: null,
    });
  await category(categories.fire, 'fire', '消防', null);
  await category(categories.blockedExit, 'blocked-exit', '消防通道堵塞', categories.fire);
  await category(categories.gasLeak, 'gas-leak', '燃气泄漏', categories.fire, true);
  await category(categories.road, 'road', '道路交通', null);
  await category(categories.pothole, 'pothole', '路面坑洞', categories.road, false, [
    { key: 'depth', type: 'choice', label: '有多深', options: ['浅', '深'], required: false },
  ]);

  const units = names('fireBureau', 'fireEast', 'fireWest', 'roadBureau');
  const unit = async (
    id: string,
    code: string,
    name: string,
    areaId: string,
    categoryId: string,
    parent: string | null = null,
  ) => {
    await insert(Unit, {
      id,
      code,
      name,
      parentId: parent,
      path: parent ? `/${parent}/${id}/` : `/${id}/`,
      areaId,
      phone: '0635-0000000',
      validTo: null,
      successorId: null,
    });
    await insert(UnitCoverage, { id: ids.next(), unitId: id, areaId, categoryId });
  };
  await unit(units.fireBureau, 'fire', '市消防支队', areas.city, categories.fire);
  await unit(units.fireEast, 'fire-east', '东区消防大队', areas.east, categories.fire, units.fireBureau);
  await unit(units.fireWest, 'fire-west', '西区消防大队', areas.west, categories.fire, units.fireBureau);
  await unit(units.roadBureau, 'road', '市交通局', areas.city, categories.road);

  const staff: Record<string, string> = {};
  const person = async (username: string, ...grants: [StaffRole, { areaId?: string; unitId?: string }?][]) => {
    staff[username] = ids.next();
    const passwordHash = await hash(`${username}${username}`, { memoryCost: 1024, timeCost: 1 });
    await insert(StaffUser, {
      id: staff[username],
      personId: ids.next(),
      username,
      name: `员工${username}`,
      phoneSealed: null,
      passwordHash,
      mustChangePassword: false,
      createdAt: now,
      disabledAt: null,
    });
    for (const [role, scope = {}] of grants) {
      await insert(StaffGrant, {
        id: ids.next(),
        staffUserId: staff[username],
        role,
        areaId: null,
        unitId: null,
        categoryId: null,
        ...scope,
      });
    }
  };
  const office = { areaId: areas.city };
  await person('dispatcher', ['dispatcher', office]);
  await person('dispatcher2', ['dispatcher', office], ['reviewer', office]);
  await person('reviewer', ['reviewer', office]);
  await person('reviewer2', ['reviewer', office]);
  await person('reviewer-west', ['reviewer', { areaId: areas.west }]);
  await person('handler', ['handler', { unitId: units.fireEast }]);
  await person('colleague', ['handler', { unitId: units.fireEast }]);
  await person('lead', ['unitLead', { unitId: units.fireEast }]);
  await person('handler-west', ['handler', { unitId: units.fireWest }]);
  await person('handler-road', ['handler', { unitId: units.roadBureau }]);
  await person('paymaster', ['paymaster', office]);
  await person('paymaster2', ['paymaster', office]);
  await person('admin', ['admin']);
  await person('auditor', ['auditor']);
  await insert(Duty, {
    id: ids.next(),
    unitId: units.fireEast,
    staffUserId: staff.handler,
    startsAt: new Date('2026-01-01T00:00:00Z'),
    endsAt: new Date('2027-12-31T00:00:00Z'),
  });

  for (const [grade, amountFen] of [
    ['first', 5000],
    ['second', 2000],
    ['third', 500],
  ] as const) {
    for (const severity of ['general', 'major'] as const) {
      const major = severity === 'major' ? 3 : 1;
      await insert(RewardRule, {
        id: ids.next(),
        ruleVersion: 1,
        categoryId: null,
        severity,
        grade,
        amountFen: amountFen * major,
        activeFrom: new Date('2026-01-01T00:00:00Z'),
        activeTo: null,
      });
    }
  }
  const budget = ids.next();
  await insert(RewardBudget, {
    id: budget,
    name: '年度奖励',
    areaId: areas.city,
    fiscalYear: 2026,
    totalFen: 100_000,
    reservedFen: 0,
    paidFen: 0,
    frozen: false,
    createdAt: now,
  });
  const postingId = ids.next();
  for (const [account, amountFen] of [
    ['funding', -100_000],
    ['available', 100_000],
  ] as const) {
    await insert(LedgerEntry, {
      id: ids.next(),
      postingId,
      budgetId: budget,
      rewardId: null,
      account,
      amountFen,
      kind: 'fund',
      at: now,
    });
  }
  await insert(CalendarYear, { year: '2026', publishedAt: now });
  await insert(CalendarDay, { day: '2026-12-31', kind: 'rest', note: '测试休息日' });
  return { areas, categories, units, staff, budget };
};
