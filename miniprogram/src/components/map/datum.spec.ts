import gcoord from 'gcoord';
import { fromGcj02, toGcj02 } from './datum';

const PLACES = [
  { lat: 36.4561, lng: 115.9854 },
  { lat: 36.8383, lng: 115.7049 },
  { lat: 35.9033, lng: 115.4961 },
];

it.each(PLACES)('moves %j as everybody does', (place) => {
  const [lng, lat] = gcoord.transform([place.lng, place.lat], gcoord.WGS84, gcoord.GCJ02);
  expect(toGcj02(place).lat).toBeCloseTo(lat, 6);
  expect(toGcj02(place).lng).toBeCloseTo(lng, 6);
});

it.each(PLACES)('moves %j there and back again', (place) => {
  const again = fromGcj02(toGcj02(place));
  expect(again.lat).toBeCloseTo(place.lat, 6);
  expect(again.lng).toBeCloseTo(place.lng, 6);
});
