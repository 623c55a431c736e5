import { randomBytes } from 'node:crypto';
import type { Citizens, Grant, Staff } from '../../src/common/actor';
import { Keyrings } from '../../src/common/crypto/keyring';
import { Personal } from '../../src/common/crypto/personal';
import { sealPersonal } from '../../src/common/crypto/personal-field';
import { Settings } from '../../src/config/settings';
import { type Database } from '../../src/database/database';
import { Citizen } from '../../src/modules/account/citizen.entity';
import { Area } from '../../src/modules/area/area.entity';
import { Category } from '../../src/modules/category/category.entity';
import { Report } from '../../src/modules/report/entities/report.entity';
import type { RewardedReport } from '../../src/modules/reward/reward.api';

const key = (): string => randomBytes(32).toString('base64');

export const rewardSettings = (engine: object): Settings =>
  Object.assign(new Settings(), engine, {
    NODE_ENV: 'test',
    KEY_PHOTO: key(),
    KEY_PERSONAL: key(),
    KEY_BLIND_INDEX: key(),
  });

/** Readable ids of 26 characters. */
export const idOf = (name: string): string => name.toUpperCase().padEnd(26, '0');

const CITY = idOf('CITY');
const COUNTY = idOf('CNTY');
const GAS = idOf('GAS');

export const places = {
  city: CITY,
  county: COUNTY,
  cityPath: `/${CITY}/`,
  countyPath: `/${CITY}/${COUNTY}/`,
  gas: GAS,
};

const AT = new Date('2026-11-01T00:00:00Z');

/** A city with one county and one category. */
export const buildPlaces = async (database: Database): Promise<void> => {
  const area = { polygon: null, lat: null, lng: null, responsibleName: null, validTo: null, successorId: null };
  await database.repository(Area).insert([
    { ...area, id: CITY, code: '3715', name: '城市', level: 'city', parentId: null, path: places.cityPath },
    { ...area, id: COUNTY, code: '371502', name: '县', level: 'county', parentId: CITY, path: places.countyPath },
  ]);
  await database.repository(Category).insert({
    id: GAS,
    code: 'gas',
    name: '燃气',
    icon: 'gas',
    parentId: null,
    path: `/${GAS}/`,
    position: 1,
    emergency: false,
    emergencyStop: null,
    deadlineWorkingDays: 5,
    sensitive: false,
    questions: [],
    validTo: null,
  });
};

export const staff = (name: string, role: Grant['role'], areaPath: string | null = null): Staff => ({
  kind: 'staff',
  id: idOf(`S${name}`),
  personId: idOf(`P${name}`),
  sessionId: idOf('SESSION'),
  grants: [{ role, areaPath, unitPath: null, categoryPath: null }],
});

export const addCitizen = async (database: Database, keyrings: Keyrings, name: string): Promise<Citizens> => {
  const id = idOf(`C${name}`);
  const openid = new Personal(`o-${name}`);
  const place = { table: 'citizen', column: 'openidSealed', rowId: id };
  await database.repository(Citizen).insert({
    id,
    personId: idOf(`P${name}`),
    openidSealed: sealPersonal(keyrings.personal, openid, place),
    openidIndex: name,
    phoneSealed: null,
    phoneIndex: null,
    alias: '热心市民',
    createdAt: AT,
    disabledAt: null,
    deletedAt: null,
  });
  return { kind: 'citizen', id, personId: idOf(`P${name}`), sessionId: idOf('SESSION') };
};

/** Of a case that an inspector filed. */
const NOBODY = { id: null, personId: null };

/** A closed case of the citizen in the county, or of nobody. */
export const addReport = async (
  database: Database,
  reporter: Citizens | null,
  name: string,
): Promise<RewardedReport> => {
  const id = idOf(`R${name}`);
  const { id: reporterId, personId: reporterPersonId } = reporter ?? NOBODY;
  await database.repository(Report).insert({
    id,
    number: `LC-${name}`,
    source: reporter ? 'citizen' : 'inspection',
    state: 'closed',
    version: 5,
    eventCount: 5,
    severity: 'general',
    emergency: false,
    categoryId: GAS,
    categoryPath: `/${GAS}/`,
    areaId: COUNTY,
    areaPath: places.countyPath,
    outsideCity: false,
    address: '人民路 1 号',
    description: '管道漏气',
    answers: {},
    reporterId,
    reporterPersonId,
    submitterPersonId: reporterPersonId ?? idOf('PINSPECTOR'),
    filedAt: AT,
    deadlineProvisional: false,
    holder: 'nobody',
    returns: 0,
    textCheck: 'pass',
    outcome: 'rectified',
    officeAreaId: CITY,
    closedAt: AT,
    updatedAt: AT,
  });
  return {
    reportId: id,
    reporterId,
    reporterPersonId,
    categoryId: GAS,
    categoryPath: `/${GAS}/`,
    areaId: COUNTY,
    areaPath: places.countyPath,
    severity: 'general',
  };
};
