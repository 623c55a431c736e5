import { type EntityTarget, In } from 'typeorm';
import { type Role, staffRoles } from '@suishoupai/shared/roles';
import { type Grant, type Staff, SYSTEM } from '../../src/common/actor';
import { Database } from '../../src/database/database';
import { Area } from '../../src/modules/area/area.entity';
import { Category } from '../../src/modules/category/category.entity';
import type { Case } from '../../src/modules/report/case/case';
import { CaseRepository } from '../../src/modules/report/case/case.repository';
import { rolesOn } from '../../src/modules/report/case/roles-on';
import { Report } from '../../src/modules/report/entities/report.entity';
import { limitToStaff } from '../../src/modules/report/lists/case-scope.queries';
import { Unit } from '../../src/modules/unit/unit.entity';
import type { Client, ReportSeen } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must } from '../support/steps';
import { World } from '../support/world';
import { rolesOf } from './expectation';
import { PEOPLE, type People, type Person, signInEverybody } from './people';
import { holdJobs, Prepare } from './prepare';
import { type SampleName, sampleNames, sampleOf } from './samples';

const ROLE_SCOPES = { unit: ['handler', 'unitLead'], office: ['dispatcher', 'reviewer', 'auditor'], mine: ['citizen'] };
type Scope = keyof typeof ROLE_SCOPES;

const SEEING: readonly Role[] = [...ROLE_SCOPES.unit, ...ROLE_SCOPES.office] as Role[];
const idsOf = (cases: Case[]): string[] => cases.map(({ report }) => report.id).sort();

/** `roles-on.ts` decides over one case, `case-scope.queries.ts` over lists, in SQL. */
describeEachEngine('who sees a case, alone and in lists', (engine) => {
  let world: World;
  let people: People;
  let ids: Record<SampleName, string>;

  beforeAll(async () => {
    world = await World.open(engine);
    await holdJobs(world);
    people = await signInEverybody(world);
    ids = await new Prepare(world, people).everything();
  }, 120_000);
  afterAll(() => world.close());

  const listed = async (client: Client, scope: Scope): Promise<Set<string>> => {
    const { body } = must(
      await client.get<{ items: ReportSeen[]; nextCursor: null }>(`/reports?scope=${scope}&limit=100`),
    );
    expect(body.nextCursor).toBeNull();
    return new Set(body.items.map(({ id }) => id));
  };

  const roleScopes = (person: Person, sample: SampleName): Scope[] =>
    (Object.keys(ROLE_SCOPES) as Scope[]).filter((scope) =>
      rolesOf(person, sampleOf(sample)).some((role) => ROLE_SCOPES[scope].includes(role)),
    );

  it.each(PEOPLE.filter((person) => person !== 'anonymous'))('agree for %s', async (person) => {
    const client = people[person];
    const citizen = person === 'reporter' || person === 'otherCitizen';
    const scopes: Scope[] = citizen ? ['mine', 'unit', 'office'] : ['unit', 'office'];
    const lists = new Map<Scope, Set<string>>();
    for (const scope of scopes) lists.set(scope, await listed(client, scope));
    for (const sample of sampleNames) {
      const id = ids[sample];
      const { status } = await client.get(`/reports/${id}`);
      const showing = scopes.filter((scope) => lists.get(scope)!.has(id));
      expect({ sample, showing }).toEqual({ sample, showing: roleScopes(person, sample) });
      expect({ sample, status }).toEqual({ sample, status: showing.length > 0 ? 200 : 404 });
    }
  });

  it('agree for every grant there could be, alone and beside another', async () => {
    const cases = await everyCase();
    const grants = await everyGrant();
    for (const [n, grant] of grants.entries()) {
      const actor = staffWith(grant, grants[(n * 31 + 7) % grants.length]!);
      const inLists = [...(await inScope(actor, 'unit')), ...(await inScope(actor, 'office'))];
      const alone = cases.filter((kase) => rolesOn(actor, kase).some((role) => SEEING.includes(role)));
      expect({ actor, ids: [...new Set(inLists)].sort() }).toEqual({ actor, ids: idsOf(alone) });
    }
  });

  const everyCase = async (): Promise<Case[]> => {
    const repository = world.app.get(CaseRepository, { strict: false });
    const cases: Case[] = [];
    for (const id of Object.values(ids)) cases.push(await repository.get(SYSTEM, id));
    return cases;
  };

  const everyGrant = async (): Promise<Grant[]> => {
    const paths = async (entity: EntityTarget<{ path: string }>): Promise<(string | null)[]> => [
      null,
      ...(await world.app.get(Database).repository(entity).find()).map(({ path }) => path),
    ];
    const [areas, units, categories] = [await paths(Area), await paths(Unit), await paths(Category)];
    return staffRoles.flatMap((role) =>
      areas.flatMap((areaPath) =>
        units.flatMap((unitPath) => categories.map((categoryPath) => ({ role, areaPath, unitPath, categoryPath }))),
      ),
    );
  };

  /** The handler some cases are assigned to; nobody's reporter. */
  const staffWith = (...grants: Grant[]): Staff => {
    const id = world.city.staff.handler!;
    return { kind: 'staff', id, personId: id, sessionId: id, grants };
  };

  const inScope = async (actor: Staff, scope: 'unit' | 'office'): Promise<string[]> => {
    const query = world.app.get(Database).repository(Report).createQueryBuilder('r');
    const cases = await limitToStaff(query, actor, scope)
      .andWhere({ id: In(Object.values(ids)) })
      .getMany();
    return cases.map(({ id }) => id);
  };

  it('nobody signed out sees a case or a list', async () => {
    expect((await people.anonymous.get('/reports')).status).toBe(401);
    for (const id of Object.values(ids)) expect((await people.anonymous.get(`/reports/${id}`)).status).toBe(401);
  });
});
