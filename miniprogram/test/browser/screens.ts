import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Phone } from './phone';
import { PAGES, type Scenes, setScenes } from './scenes';
import { type Holder, type Look, Stage } from './stage';
import { enter, statesOf } from './states';

const ALBUM = join(__dirname, '../../../artifacts/screens');
/** Opens every page, photographs it, and looks for what keeps people out. @param name of the folder of the pictures */
export const describeScreens = (name: string, look: Look): void =>
  describe(`every page: ${name}`, () => {
    let stage: Stage;
    let scenes: Scenes;
    const phones = new Map<string, Phone>();

    beforeAll(async () => {
      stage = await Stage.open();
      scenes = await setScenes(stage);
      mkdirSync(join(ALBUM, name), { recursive: true });
    });

    afterAll(() => stage?.close());

    /** One for each person, opened again and again. */
    const phoneOf = async (holder?: Holder): Promise<Phone> => {
      const key = JSON.stringify(holder ?? null);
      const phone = phones.get(key) ?? (await stage.phoneOf(holder, look));
      phones.set(key, phone);
      return phone;
    };

    it.each(PAGES)('%s can be seen, read out and is whole', async (page) => {
      for (const [index, scene] of scenes.pages[page].entries()) {
        const phone = await phoneOf(scene.holder);
        await phone.serverIs(undefined);
        await phone.open(page, scene.query);
        await phone.settles();
        const file = `${page.replace('/', '-')}${index > 0 ? `-${index + 1}` : ''}.png`;
        await phone.tab.screenshot({ path: join(ALBUM, name, file) });
        await isWhole(phone, look);
        expect(phone.troubles.splice(0)).toEqual([]);
      }
    });

    it.each(STATES)('%s is designed too', async (wanted) => {
      const state = scenes.states.find((one) => one.name === wanted)!;
      const phone = await phoneOf(state.holder);
      await enter(phone, state);
      await phone.tab.screenshot({ path: join(ALBUM, name, `${wanted.replace('/', '-')}.png`) });
      await isWhole(phone, look);
      phone.troubles.splice(0); // a browser complains of a server that breaks down
    });
  });

const STATES = statesOf({ handling: '', closed: '' }).map(({ name }) => name);

const isWhole = async (phone: Phone, { largeText = false }: Look): Promise<void> => {
  if (!largeText) expect(await barriersOn(phone)).toEqual([]); // the same names, roles and colours once more
  expect(await phone.tab.evaluate(widerThanTheScreen)).toEqual([]);
};

/** What keeps people out who read, see or point in another way. */
const barriersOn = async (phone: Phone): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page: phone.tab })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
};

/** Runs in the browser. */
const widerThanTheScreen = (): string[] => {
  const frames = [document.documentElement, ...document.querySelectorAll('.taro_page')];
  return frames.filter((one) => one.scrollWidth > one.clientWidth).map((one) => `${one.className} ${one.scrollWidth}`);
};
