import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '../../src/routes';
import type { Phone } from './phone';
import { PAGES, type Scene, setScenes } from './scenes';
import { type Look, Stage } from './stage';

const ALBUM = join(__dirname, '../../../artifacts/screens');
/** Opens every page, photographs it, and looks for what keeps people out. @param name of the folder of the pictures */
export const describeScreens = (name: string, look: Look): void =>
  describe(`every page: ${name}`, () => {
    let stage: Stage;
    let scenes: Record<Page, Scene[]>;
    const phones = new Map<string, Phone>();

    beforeAll(async () => {
      stage = await Stage.open();
      scenes = await setScenes(stage);
      mkdirSync(join(ALBUM, name), { recursive: true });
    });

    afterAll(() => stage?.close());

    /** One for each person, opened again and again. */
    const phoneOf = async ({ holder }: Scene): Promise<Phone> => {
      const key = JSON.stringify(holder ?? null);
      const phone = phones.get(key) ?? (await stage.phoneOf(holder, look));
      phones.set(key, phone);
      return phone;
    };

    it.each(PAGES)('%s can be seen, read out and is whole', async (page) => {
      for (const [index, scene] of scenes[page].entries()) {
        const phone = await phoneOf(scene);
        await phone.open(page, scene.query);
        await phone.settles();
        const file = `${page.replace('/', '-')}${index > 0 ? `-${index + 1}` : ''}.png`;
        await phone.tab.screenshot({ path: join(ALBUM, name, file) });
        expect(await barriersOn(phone)).toEqual([]);
        expect(await phone.tab.evaluate(widerThanTheScreen)).toEqual([]);
        expect(phone.troubles.splice(0)).toEqual([]);
      }
    });
  });

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
