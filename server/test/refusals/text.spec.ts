import { PLACES } from '../support/city';
import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must } from '../support/steps';
import { World } from '../support/world';
import { holdJobs } from '../table/prepare';

/** What people write is kept to the last code point, on every engine. */
describeEachEngine('text that is kept exactly', (engine) => {
  let world: World;
  let citizen: Client;
  beforeAll(async () => {
    world = await World.open(engine);
    await holdJobs(world);
    citizen = await world.citizen('demo-01');
  });
  afterAll(() => world.close());

  const file = async (description: string, address = '幸福路 1 号'): Promise<Record<string, unknown>> => {
    const { body } = must(
      await citizen.post('/reports', {
        categoryId: world.city.categories.gasLeak,
        description,
        address,
        point: { ...PLACES.east, system: 'wgs84' },
      }),
    );
    return citizen.report(String(body.id));
  };

  it.each([
    ['emoji', '🔥楼道着火👨‍👩‍👧‍👦🇨🇳'],
    ['rare characters', '𠮷野家门口，𪚥路 3 号，㐂、﨑、𰻝'],
    ['line breaks, tabs and blanks at both ends', '  第一行\r\n\t第二行\n\n第四行  '],
    ['what looks like code', `'; DROP TABLE report; -- <script>alert(1)</script> \\ %s \${x} {{y}} "q"`],
    ['composed and decomposed letters', 'é é ﬁ Ａ'],
    ['right-to-left and zero-width marks', 'א‏ב‎ ‍​'],
    ['one character', '险'],
    ['invisible characters at both ends', '\u200b\ufeff险\ufe0f\u200d\u2060'],
    ['emoji alone', '❤️👨‍👩‍👧'],
  ])('%s', async (_what, description) => {
    expect(await file(description, description)).toMatchObject({ description, address: description });
  });

  it.each(['险', 'a', '𪚥', '🔥'])('2,000 times %s', async (character) => {
    const description = character.repeat(2000);
    expect((await file(description)).description).toBe(description);
  });

  it.each(['险', '𪚥'])('an address of 200 times %s', async (character) => {
    expect((await file('着火', character.repeat(200))).address).toBe(character.repeat(200));
  });
});
