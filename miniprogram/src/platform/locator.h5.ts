import { type Locator, NotAllowed } from './types';

const PATIENCE = { enableHighAccuracy: true, timeout: 8_000, maximumAge: 30_000 };

export const locator: Locator = {
  hasOwnMap: false, // the page shows its own map instead
  here: () =>
    new Promise((resolve, reject) => {
      const refuse = () => reject(new NotAllowed('location'));
      if (!('geolocation' in navigator)) return refuse();
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => resolve({ lat: coords.latitude, lng: coords.longitude, system: 'wgs84' }),
        refuse,
        PATIENCE,
      );
    }),
  choose: async () => undefined,
};
