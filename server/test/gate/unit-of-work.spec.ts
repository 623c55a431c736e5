import { QueryFailedError } from 'typeorm';
import { Database } from '../../src/database/database';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { CalendarYear } from '../../src/modules/calendar/calendar-day.entity';
import { describeEachEngine } from '../support/engines/engines';
import { openTestDatabase, type TestDatabase } from '../support/test-database';

const deadlock = (): QueryFailedError =>
  new QueryFailedError('UPDATE', [], Object.assign(new Error('Deadlock found'), { errno: 1213 }));

describeEachEngine('the unit of work', (engine) => {
  let place: TestDatabase;
  let database: Database;
  let unitOfWork: UnitOfWork;

  beforeAll(async () => {
    place = await openTestDatabase(engine);
    database = new Database(place.dataSource);
    unitOfWork = new UnitOfWork(database);
  });
  afterAll(() => place.close());
  afterEach(() => place.dataSource.query('DELETE FROM calendar_year'));

  const publish = (year: string): Promise<unknown> =>
    database.repository(CalendarYear).insert({ year, publishedAt: new Date('2026-11-23T02:00:00.123Z') });
  const years = async (): Promise<string[]> =>
    (await database.repository(CalendarYear).find({ order: { year: 'ASC' } })).map(({ year }) => year);

  it('keeps all of it', async () => {
    const answer = await unitOfWork.run(async () => {
      await publish('2026');
      await publish('2027');
      return 'done';
    });

    expect(answer).toBe('done');
    expect(await years()).toEqual(['2026', '2027']);
  });

  it('keeps nothing when the work throws, and hands the error on', async () => {
    const work = unitOfWork.run(async () => {
      await publish('2026');
      throw new RangeError('no');
    });

    await expect(work).rejects.toThrow(RangeError);
    expect(await years()).toEqual([]);
  });

  it('reads its own writes, and joins the unit that is already open', async () => {
    const work = unitOfWork.run(async () => {
      await unitOfWork.run(() => publish('2026'));
      expect(await years()).toEqual(['2026']);
      throw new Error('outer');
    });

    await expect(work).rejects.toThrow('outer');
    expect(await years()).toEqual([]);
  });

  it('keeps units that run side by side apart', async () => {
    const names = Array.from({ length: 32 }, (_, index) => String(1000 + index));
    const work = (year: string) =>
      unitOfWork.run(async () => {
        await publish(year);
        if (year === '1013') throw new Error('unlucky');
      });
    const outcomes = await Promise.allSettled(names.map(work));

    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(await years()).toEqual(names.filter((name) => name !== '1013'));
  });

  describe('afterCommit', () => {
    it('calls back once the rows are there for everybody', async () => {
      let seen: Promise<string[]> | undefined;
      await unitOfWork.run(async () => {
        unitOfWork.afterCommit(() => (seen = years()));
        await publish('2026');
        expect(seen).toBeUndefined();
      });

      expect(await seen).toEqual(['2026']);
    });

    it('never calls back for a unit that failed, and only once for one that was repeated', async () => {
      const callback = jest.fn();
      const failing = unitOfWork.run(async () => {
        unitOfWork.afterCommit(callback);
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(callback).not.toHaveBeenCalled();

      let tries = 0;
      await unitOfWork.run(async () => {
        unitOfWork.afterCommit(callback);
        if (++tries < 3) throw deadlock();
      });
      expect(callback).toHaveBeenCalledTimes(1);
    });

    it('calls back at once outside a unit', () => {
      const callback = jest.fn();
      unitOfWork.afterCommit(callback);
      expect(callback).toHaveBeenCalledTimes(1);
    });
  });

  describe('a deadlock', () => {
    it('repeats the whole work', async () => {
      let tries = 0;
      await unitOfWork.run(async () => {
        await publish('2026');
        if (++tries < 5) throw deadlock();
      });

      expect(tries).toBe(5);
      expect(await years()).toEqual(['2026']);
    });

    it('is handed on after five tries', async () => {
      let tries = 0;
      const work = unitOfWork.run(async () => {
        tries++;
        throw deadlock();
      });

      await expect(work).rejects.toThrow('Deadlock found');
      expect(tries).toBe(5);
    });

    it('repeats nothing inside, only the outermost unit', async () => {
      let inner = 0;
      let outer = 0;
      await unitOfWork.run(async () => {
        outer++;
        await unitOfWork.run(async () => {
          if (++inner < 2) throw deadlock();
        });
      });

      expect([outer, inner]).toEqual([2, 2]);
    });
  });

  if (engine.name === 'sqlite+memory') return;

  it('lets both sides of a real deadlock succeed', async () => {
    await publish('2026');
    await publish('2027');
    const touch = (year: string) =>
      database.repository(CalendarYear).update({ year }, { publishedAt: new Date(Date.UTC(2026, 0, tries)) });
    let tries = 0;
    let bothHoldOne = (): void => undefined;
    const meeting = new Promise<void>((resolve) => (bothHoldOne = resolve));
    const crossing = (first: string, second: string) =>
      unitOfWork.run(async () => {
        if (++tries === 2) bothHoldOne();
        await touch(first);
        await meeting;
        await touch(second);
      });
    await Promise.all([crossing('2026', '2027'), crossing('2027', '2026')]);

    expect(tries).toBe(3);
  });
});
