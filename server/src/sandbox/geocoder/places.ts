/** A named place around Liaocheng, Shandong; coordinates are GCJ-02, rounded to about 100 m. */
export interface Place {
  lat: number;
  lng: number;
  district: string;
  adcode: string;
  town: string;
  street: string;
}

const ROWS: [lat: number, lng: number, district: string, adcode: string, town: string, street: string][] = [
  [36.457, 115.985, '东昌府区', '371502', '古楼街道', '东昌东路'],
  [36.455, 115.979, '东昌府区', '371502', '古楼街道', '楼南大街'],
  [36.463, 115.987, '东昌府区', '371502', '柳园街道', '柳园北路'],
  [36.448, 115.992, '东昌府区', '371502', '柳园街道', '花园南路'],
  [36.472, 115.978, '东昌府区', '371502', '柳园街道', '建设西路'],
  [36.438, 115.975, '东昌府区', '371502', '新区街道', '湖南路'],
  [36.449, 115.956, '东昌府区', '371502', '新区街道', '昌润路'],
  [36.468, 115.945, '东昌府区', '371502', '闫寺街道', '光岳路'],
  [36.434, 116.002, '东昌府区', '371502', '凤凰街道', '黄山南路'],
  [36.423, 115.938, '东昌府区', '371502', '侯营镇', '聊阳路'],
  [36.452, 116.038, '东昌府区', '371502', '北城街道', '财干路'],
  [36.591, 116.253, '茌平区', '371503', '振兴街道', '中心街'],
  [36.584, 116.266, '茌平区', '371503', '信发街道', '新政路'],
  [36.114, 115.791, '阳谷县', '371521', '侨润街道', '谷山路'],
  [36.233, 115.671, '莘县', '371522', '莘亭街道', '振兴街'],
  [36.335, 116.247, '东阿县', '371524', '铜城街道', '曙光街'],
  [36.484, 115.443, '冠县', '371525', '清泉街道', '冠宜春路'],
  [36.865, 116.231, '高唐县', '371526', '鱼邱湖街道', '金城路'],
  [36.838, 115.705, '临清市', '371581', '青年路街道', '温泉路'],
];

export const PLACES: Place[] = ROWS.map(([lat, lng, district, adcode, town, street]) => {
  return { lat, lng, district, adcode, town, street };
});

const METRES_PER_DEGREE = 111_320;

export function nearestPlace(lat: number, lng: number): { place: Place; metres: number } {
  const distances = PLACES.map((place) => ({ place, metres: metresBetween(place, lat, lng) }));
  return distances.reduce((best, candidate) => (candidate.metres < best.metres ? candidate : best));
}

function metresBetween(place: Place, lat: number, lng: number): number {
  const north = (place.lat - lat) * METRES_PER_DEGREE;
  const east = (place.lng - lng) * METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  return Math.round(Math.hypot(north, east));
}
