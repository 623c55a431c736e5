import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';

/** A piece of the map, degrees WGS84. */
export interface Bounds {
  minLng: number;
  minLat: number;
  maxLng: number;
  maxLat: number;
}

/** `minLng,minLat,maxLng,maxLat`; undefined for anything else. It does not cross the date line. */
export const readBounds = (text: unknown): Bounds | undefined => {
  if (typeof text !== 'string' || !SHAPE.test(text)) return undefined;
  const [minLng, minLat, maxLng, maxLat] = text.split(',').map(Number) as [number, number, number, number];
  const onEarth =
    Math.abs(minLng) <= 180 && Math.abs(maxLng) <= 180 && Math.abs(minLat) <= 90 && Math.abs(maxLat) <= 90;
  return onEarth && minLng < maxLng && minLat < maxLat ? { minLng, minLat, maxLng, maxLat } : undefined;
};

const NUMBER = String.raw`-?\d{1,3}(?:\.\d{1,15})?`;
const SHAPE = new RegExp(`^${NUMBER}(?:,${NUMBER}){3}$`);

/** A piece of the map in a query; arrives as Bounds. */
export const BoundsField = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: String,
      description: 'minLng,minLat,maxLng,maxLat in degrees WGS84; not across the date line',
      example: '115.9,36.4,116.1,36.6',
    }),
    Transform(({ value }: { value: unknown }) => readBounds(value)),
    ValidateBy({
      name: 'bounds',
      validator: {
        validate: (value) => value !== undefined,
        defaultMessage: () => '地图范围应写成“最小经度,最小纬度,最大经度,最大纬度”，例如 115.9,36.4,116.1,36.6',
      },
    }),
  );
