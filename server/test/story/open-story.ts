import { RelayLoop } from '../../src/outbox/relay-loop';
import type { Engine } from '../support/engines/engines';
import { Steps } from '../support/steps';
import { World } from '../support/world';

/** A world in which jobs run only when the story lets time pass: nothing happens between two steps by itself. */
export const openStory = async (engine: Engine): Promise<{ world: World; steps: Steps }> => {
  const world = await World.open(engine);
  await world.app.get(RelayLoop, { strict: false }).onModuleDestroy();
  return { world, steps: new Steps(world) };
};
