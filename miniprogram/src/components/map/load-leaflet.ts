import type * as Library from 'leaflet';

export type Leaflet = typeof Library;

/** Only pages with a map fetch it. */
export const loadLeaflet = async (): Promise<Leaflet> => {
  const [library] = await Promise.all([import('leaflet'), import('leaflet/dist/leaflet.css')]);
  return library;
};
