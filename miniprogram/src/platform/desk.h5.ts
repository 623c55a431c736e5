import type { Desk } from './desk.types';

const wide = (): MediaQueryList => window.matchMedia('(min-width: 1024px)');

export const desk: Desk = {
  isWide: () => wide().matches,
  watch(changed) {
    const query = wide();
    const listener = ({ matches }: MediaQueryListEvent) => changed(matches);
    query.addListener(listener); // the older name: browsers of the supported age lack the newer one
    return () => query.removeListener(listener);
  },
};
