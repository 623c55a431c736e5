import { setup } from '../lib/setup.mjs';

export const main = () => setup();
