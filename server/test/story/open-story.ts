import type { Engine } from '../support/engines/engines';
import { Steps } from '../support/steps';
import { World } from '../support/world';

/** A world, and the steps that stories repeat. */
export const openStory = async (engine: Engine): Promise<{ world: World; steps: Steps }> => {
  const world = await World.open(engine);
  return { world, steps: new Steps(world) };
};
