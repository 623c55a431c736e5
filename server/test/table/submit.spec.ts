import { actionOf } from '@suishoupai/shared/report/table';
import { staffRoles } from '@suishoupai/shared/roles';
import { PLACES } from '../support/city';
import { describeEachEngine } from '../support/engines/engines';
import { World } from '../support/world';
import { PEOPLE, type People, type Person, signInEverybody } from './people';
import { holdJobs } from './prepare';

const CITIZENS: readonly Person[] = ['reporter', 'otherCitizen'];
const STAFF = PEOPLE.filter((person) => person !== 'anonymous' && !CITIZENS.includes(person));

describeEachEngine('the row of filing', (engine) => {
  let world: World;
  let people: People;
  beforeAll(async () => {
    world = await World.open(engine);
    await holdJobs(world);
    people = await signInEverybody(world);
  });
  afterAll(() => world.close());

  const file = (person: Person, category: 'blockedExit' | 'gasLeak', photoIds: string[] = []) =>
    people[person].post('/reports', {
      categoryId: world.city.categories[category],
      description: '楼道堆满杂物',
      address: '东区幸福路 1 号',
      point: { ...PLACES.east, system: 'wgs84' },
      photoIds,
    });

  it('is open to every role there is', () => {
    const [way, ...more] = actionOf('submit').ways;
    expect(more).toEqual([]);
    expect([...way!.by].sort()).toEqual(['citizen', ...staffRoles].sort());
  });

  it.each(CITIZENS)('%s shows the hazard, unless it cannot wait', async (citizen) => {
    expect(await file(citizen, 'blockedExit')).toMatchObject({
      status: 422,
      body: { code: 'report.guard', guard: 'photoUnlessEmergency' },
    });
    const photo = await people[citizen].photo();
    expect(await file(citizen, 'blockedExit', [photo])).toMatchObject({ status: 201, body: { state: 'submitted' } });
    expect(await file(citizen, 'gasLeak')).toMatchObject({ status: 201, body: { state: 'submitted', version: 1 } });
  });

  it.each(STAFF)('%s passes on what was told', async (person) => {
    expect(await file(person, 'blockedExit')).toMatchObject({ status: 201, body: { state: 'submitted', version: 1 } });
  });

  it('nobody files without a session', async () => {
    expect(await file('anonymous', 'gasLeak')).toMatchObject({ status: 401, body: { code: 'session.missing' } });
  });
});
