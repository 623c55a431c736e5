import { Map, View } from '@tarojs/components';
import { useMemo } from 'react';
import { counties } from './counties';
import { inGcj02, toGcj02 } from './datum';
import { boundsOf, cityCorners, markersOf, native, type NativePoint } from './native';
import type { CityMapProps, MapPoint } from './types';
import styles from './city-map.module.scss';

/** The native map reads no tokens: --primary of styles/tokens.scss. */
const BORDER = { strokeWidth: 1, strokeColor: '#0b5fccaa', fillColor: '#0b5fcc0d' };
const PIN_SCALE = 16;
const CITY_SCALE = 9;

const polygons = counties.flatMap(({ rings }) =>
  rings.map((ring) => ({ ...BORDER, points: ring.map(([lng, lat]) => native(toGcj02({ lat, lng }))) })),
);

/** WeChat's own map, with the borders of the counties. */
export const CityMap = ({ label, points = [], onSelect, picked, onPick, onMove, tall }: CityMapProps) => {
  const markers = useMemo(() => markersOf(points, picked), [points, picked]);
  const shown = useMemo(() => around(points), [points]);
  const centre = picked ? native(inGcj02(picked)) : middle(shown);
  const select = (id: string | undefined) => id !== undefined && onSelect?.(id);
  const move = (event: unknown) => {
    const bounds = boundsOf(event);
    if (bounds) onMove?.(bounds);
  };
  return (
    <View className={`${styles.map} ${tall ? styles.tall : ''}`} ariaLabel={label}>
      <Map
        className={styles.canvas}
        {...centre}
        scale={picked ? PIN_SCALE : CITY_SCALE}
        markers={markers}
        polygons={polygons}
        includePoints={picked ? undefined : shown}
        onTap={({ detail }) => onPick?.({ lat: detail.latitude, lng: detail.longitude, system: 'gcj02' })}
        onMarkerTap={({ detail }) => select(points[Number(detail.markerId)]?.id)}
        onRegionChange={move}
        onError={() => undefined}
      />
    </View>
  );
};

const around = (points: readonly MapPoint[]): NativePoint[] =>
  points.length ? points.map((point) => native(toGcj02(point))) : cityCorners();

const middle = (points: readonly NativePoint[]): NativePoint => {
  const mean = (name: keyof NativePoint) => points.reduce((sum, point) => sum + point[name], 0) / points.length;
  return { latitude: mean('latitude'), longitude: mean('longitude') };
};
