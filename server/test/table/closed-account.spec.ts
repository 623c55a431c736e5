import { Database } from '../../src/database/database';
import { SYSTEM } from '../../src/common/actor';
import { Citizen } from '../../src/modules/account/citizen.entity';
import { CaseFacts } from '../../src/modules/report/case/case-facts.queries';
import { CaseRepository } from '../../src/modules/report/case/case.repository';
import { accountActive } from '../../src/modules/report/guards/reporter.guards';
import { describeEachEngine } from '../support/engines/engines';
import { Steps } from '../support/steps';
import { World } from '../support/world';
import { holdJobs } from './prepare';

describeEachEngine('the reporter whose account is closed', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await World.open(engine);
    await holdJobs(world);
  });
  afterAll(() => world.close());

  it('has no session to appeal with, and would not pass the guard', async () => {
    const citizen = await world.citizen('demo-01');
    const id = await new Steps(world).close(citizen, { noRewardReason: '演练' });
    const now = world.clock.now();
    const holds = async () => {
      const kase = await world.app.get(CaseRepository, { strict: false }).get(SYSTEM, id);
      return accountActive({
        actor: SYSTEM,
        role: 'system',
        kase,
        now,
        facts: world.app.get(CaseFacts, { strict: false }),
      });
    };
    expect(await holds()).toBe(true);

    const { reporterId } = (await world.app.get(CaseRepository, { strict: false }).get(SYSTEM, id)).report;
    await world.app.get(Database).repository(Citizen).update({ id: reporterId! }, { disabledAt: now });

    expect(await holds()).toBe(false);
    const answer = await citizen.post(`/reports/${id}/actions/appeal`, { version: 5, reason: '没有解决' });
    expect(answer).toMatchObject({ status: 401, body: { code: 'session.expired' } });
  });
});
