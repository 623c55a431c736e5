import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { Failed } from '@/components/states/states';
import { useRequest } from '@/hooks/use-request';
import { clientSettings } from '@/services/client-settings.service';
import type { DrawnMap, Wishes } from './leaflet-map';
import { loadLeaflet } from './load-leaflet';
import type { CityMapProps } from './types';
import styles from './city-map.module.scss';

const NONE: CityMapProps['points'] = [];

/** The city's counties in a browser, with tiles where the installation names some. */
export const CityMap = ({ label, points = NONE, picked, tall, ...wishes }: CityMapProps) => {
  const { box, drawn, error, retry } = useMap(wishes);
  useEffect(() => drawn?.showPoints(points), [drawn, points]);
  useEffect(() => drawn?.showPin(picked), [drawn, picked]);
  return (
    <View className={`${styles.map} ${tall ? styles.tall : ''}`}>
      <div ref={box} className={styles.canvas} role="application" aria-label={label} />
      {error !== undefined && (
        <View className={styles.state}>
          <Failed error={error} onRetry={retry} />
        </View>
      )}
    </View>
  );
};

const prepare = () => Promise.all([clientSettings(), loadLeaflet(), import('./leaflet-map')]);

const useMap = (wishes: Wishes) => {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(wishes);
  latest.current = wishes;
  const [drawn, setDrawn] = useState<DrawnMap>();
  const { data, error, reload } = useRequest(prepare);
  useEffect(() => {
    if (!data || !box.current) return undefined;
    const [{ tiles }, library, { drawMap }] = data;
    const map = drawMap(library, box.current, tiles, () => latest.current);
    setDrawn(map);
    return () => map.remove();
  }, [data]);
  return { box, drawn, error, retry: () => void reload() };
};
