import { enter } from './lib/enter.mjs';

enter(function () {
  return import('./commands/walls.mjs');
});
