import { sceneKeys } from '../pictures/draw-scene';
import { areas, counties } from './areas';
import { articles } from './articles/articles';
import { categories } from './categories';
import { citizens } from './citizens';
import { reportEndings, type CategoryContent, type ReportContent, type UnitContent } from './content-types';
import { reports } from './reports';
import { staff } from './staff';
import { units } from './units';

const areaCodes = new Set(areas.map((area) => area.code));
const categoryKeys = new Set(categories.map((category) => category.key));
const unitKeys = new Set(units.map((unit) => unit.key));
const leaves = categories.filter((category) => category.parentKey !== null);
const parentOf = new Map(categories.map((category) => [category.key, category.parentKey]));

/** Units that receive a leaf category in a county, the narrower area first. */
function receivers(categoryKey: string, countyCode: string): UnitContent[] {
  const keys = [categoryKey, parentOf.get(categoryKey) ?? categoryKey];
  return [countyCode, '371500'].flatMap((code) =>
    units.filter((unit) => unit.areas.includes(code) && unit.categories.some((key) => keys.includes(key))),
  );
}

function categoryOf(report: ReportContent): CategoryContent {
  const found = leaves.find((leaf) => leaf.key === report.categoryKey);
  if (!found) throw new Error(`${report.key} names no leaf category`);
  return found;
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('areas of the demo city', () => {
  it('hold one city, eight counties, 136 towns and enough villages, parents first', () => {
    const count = (level: string): number => areas.filter((area) => area.level === level).length;
    expect([count('city'), count('county'), count('township')]).toEqual([1, 8, 136]);
    expect(areas.length).toBeGreaterThan(450);
    expect(repeated(areas.map((area) => area.code))).toEqual([]);
    const seen = new Set<string | null>([null]);
    for (const area of areas) {
      expect(seen).toContain(area.parentCode);
      seen.add(area.code);
    }
  });

  it('place every point of a grid in at most one county', () => {
    for (let lat = 35.8; lat < 37.03; lat += 0.0371) {
      for (let lng = 115.28; lng < 116.54; lng += 0.0371) {
        const inside = counties.filter(
          ({ bbox: [west, south, east, north] = [0, 0, 0, 0] }) =>
            lng > west && lng < east && lat > south && lat < north,
        );
        expect(inside.length).toBeLessThanOrEqual(1);
      }
    }
  });

  it('put every town inside its county', () => {
    for (const town of areas.filter((area) => area.level === 'township')) {
      const [west, south, east, north] = counties.find((county) => county.code === town.parentCode)?.bbox ?? [
        0, 0, 0, 0,
      ];
      expect(town.lng).toBeGreaterThan(west);
      expect(town.lng).toBeLessThan(east);
      expect(town.lat).toBeGreaterThan(south);
      expect(town.lat).toBeLessThan(north);
    }
  });
});

describe('categories', () => {
  it('are a tree of eight tops with three to six children', () => {
    const tops = categories.filter((category) => category.parentKey === null);
    expect(tops.map((category) => category.name)).toEqual([
      '消防',
      '特种设备',
      '燃气',
      '道路交通',
      '电力',
      '建筑施工',
      '危化品',
      '城市设施',
    ]);
    for (const category of tops) {
      const children = leaves.filter((leaf) => leaf.parentKey === category.key);
      expect(children.length).toBeGreaterThanOrEqual(3);
      expect(children.length).toBeLessThanOrEqual(6);
    }
    expect(repeated(categories.map((category) => category.key))).toEqual([]);
  });

  it('offer options for every choice and a stop for every emergency', () => {
    for (const category of categories) {
      expect(category.emergencyStop !== undefined).toBe(category.emergency);
      for (const question of category.questions)
        expect((question.options?.length ?? 0) > 1).toBe(question.type === 'choice');
    }
  });
});

describe('units and staff', () => {
  it('refer to what exists', () => {
    for (const unit of units) {
      expect([...categoryKeys]).toEqual(expect.arrayContaining([...unit.categories]));
      expect([...areaCodes]).toEqual(expect.arrayContaining([unit.areaCode, ...unit.areas]));
      if (unit.parentKey !== null) expect(unitKeys).toContain(unit.parentKey);
    }
    for (const { areaCode, unitKey, categoryKey } of staff.flatMap((person) => person.roles)) {
      if (areaCode) expect(areaCodes).toContain(areaCode);
      if (unitKey) expect(unitKeys).toContain(unitKey);
      if (categoryKey) expect(categoryKeys).toContain(categoryKey);
    }
  });

  it('cover every leaf category in every county', () => {
    const holes = leaves.flatMap((leaf) =>
      counties
        .filter((county) => receivers(leaf.key, county.code).length === 0)
        .map((county) => `${leaf.key} ${county.name}`),
    );
    expect(holes).toEqual([]);
  });

  it('name exactly one unit at each level, so that routing never has to guess', () => {
    for (const leaf of leaves) {
      for (const code of ['371500', ...counties.map((county) => county.code)]) {
        const own = receivers(leaf.key, code).filter((unit) => unit.areas.includes(code));
        expect(new Set(own).size).toBeLessThanOrEqual(1);
      }
    }
  });

  it('give every receiving unit a handler and a lead, and keep roles of one case apart', () => {
    for (const unit of units.filter(({ categories: received }) => received.length > 0)) {
      const roles = staff.flatMap((person) => person.roles).filter((role) => role.unitKey === unit.key);
      expect(roles.map(({ role }) => role)).toEqual(expect.arrayContaining(['handler', 'unitLead']));
    }
    const judging = ['reviewer', 'paymaster', 'dispatcher', 'admin', 'auditor'];
    for (const person of staff)
      expect(person.roles.filter(({ role }) => judging.includes(role)).length).toBeLessThanOrEqual(1);
    expect(repeated(staff.map((person) => person.username))).toEqual([]);
  });

  it('fill every role', () => {
    const count = (name: string): number =>
      staff.filter((person) => person.roles.some(({ role }) => role === name)).length;
    expect(['dispatcher', 'reviewer', 'paymaster', 'admin', 'auditor'].map(count)).toEqual([3, 3, 2, 1, 1]);
  });
});

describe('citizens', () => {
  it('are thirty with names of their own', () => {
    expect(citizens).toHaveLength(30);
    expect(repeated(citizens.flatMap(({ user, nickname }) => [user, nickname]))).toEqual([]);
    expect(citizens[29]?.user).toBe('demo-30');
  });
});

describe('reports', () => {
  it('are 120 and play every ending, most of them closed', () => {
    expect(reports).toHaveLength(120);
    expect(new Set(reports.map((report) => report.ending))).toEqual(new Set(reportEndings));
    expect(reports.filter((report) => report.ending.startsWith('closed')).length).toBeGreaterThan(60);
    expect(repeated(reports.map((report) => report.key))).toEqual([]);
    expect(repeated(reports.map((report) => report.description))).toEqual([]);
  });

  it('use every leaf category and refer to what exists', () => {
    expect(new Set(reports.map((report) => report.categoryKey)).size).toBe(leaves.length);
    const users = new Set(citizens.map((citizen) => citizen.user));
    for (const report of reports) {
      expect(users).toContain(report.user);
      expect(areaCodes).toContain(report.areaCode);
      expect(sceneKeys).toContain(report.picture);
      expect(sceneKeys).toContain(report.afterPicture);
      expect(report.description.length).toBeGreaterThanOrEqual(15);
      expect(report.description.length).toBeLessThanOrEqual(200);
    }
  });

  it('stand inside the county of their town', () => {
    for (const report of reports) {
      const [west, south, east, north] = counties.find((county) => report.areaCode.startsWith(county.code))?.bbox ?? [
        0, 0, 0, 0,
      ];
      expect(report.lng > west && report.lng < east && report.lat > south && report.lat < north).toBe(true);
    }
  });

  it('answer every required question, and in the form that was asked', () => {
    const types = { yesNo: 'boolean', number: 'number', choice: 'string', text: 'string' } as const;
    for (const report of reports) {
      const { questions } = categoryOf(report);
      expect(Object.keys(report.answers).filter((key) => !questions.some((question) => question.key === key))).toEqual(
        [],
      );
      for (const { key, type, options, required } of questions) {
        const answer = report.answers[key];
        if (required) expect(answer).toBeDefined();
        if (answer !== undefined) expect(typeof answer).toBe(types[type]);
        if (answer !== undefined && options) expect(options).toContain(answer);
      }
    }
  });

  it('merge into an earlier report of somebody else, and of the same place and category', () => {
    const byKey = new Map(reports.map((report) => [report.key, report]));
    for (const report of reports) {
      expect(report.mergedInto !== undefined).toBe(report.ending === 'merged');
      const target = byKey.get(report.mergedInto ?? '');
      if (!target) continue;
      expect([target.areaCode, target.categoryKey]).toEqual([report.areaCode, report.categoryKey]);
      expect(target.daysAgo).toBeGreaterThan(report.daysAgo);
      expect(target.user).not.toBe(report.user);
      expect(target.ending).not.toBe('merged');
    }
  });
});

describe('articles', () => {
  it('are thirty in four sections, of readable length, in plain markup', () => {
    expect(articles).toHaveLength(30);
    expect(new Set(articles.map((article) => article.section))).toEqual(
      new Set(['law', 'emergency', 'standard', 'case']),
    );
    expect(repeated(articles.map((article) => article.key))).toEqual([]);
    for (const { bodyHtml } of articles) {
      expect(bodyHtml.replace(/<\/?(?:h2|h3|p|ul|ol|li|strong|blockquote)>/g, '')).not.toMatch(/[<>]/);
      const length = bodyHtml.replace(/<[^>]+>/g, '').length;
      expect(length).toBeGreaterThanOrEqual(300);
      expect(length).toBeLessThanOrEqual(800);
    }
  });
});
