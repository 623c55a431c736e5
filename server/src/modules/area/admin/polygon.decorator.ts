import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, registerDecorator, type ValidationArguments } from 'class-validator';
import type { Rings } from '../point-in-polygon';

const MAX_POSITIONS = 20_000;

/** What is wrong with a border; null when it can be kept. */
export const polygonProblem = (value: unknown): string | null => {
  if (!isRings(value)) return '边界应为多边形：若干个环，每个环至少三个 [经度, 纬度]';
  if (value.reduce((sum, ring) => sum + ring.length, 0) > MAX_POSITIONS) return `边界最多 ${MAX_POSITIONS} 个点`;
  return null;
};

const isRings = (value: unknown): value is Rings =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((ring) => Array.isArray(ring) && ring.length >= 3 && ring.every(isPosition));

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && isWithin(value[0], 180) && isWithin(value[1], 90);

const isWithin = (value: unknown, bound: number): boolean => typeof value === 'number' && Math.abs(value) <= bound;

/** Rings of `[lng, lat]`, WGS84; null removes the border. */
export const PolygonField = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      nullable: true,
      description: 'Rings of [lng, lat], WGS84, as in a GeoJSON Polygon; null empties it',
      type: 'array',
      items: { type: 'array', items: { type: 'array', items: { type: 'number' } } },
    }),
    IsOptional(),
    (target: object, propertyName: string | symbol) =>
      registerDecorator({
        name: 'polygon',
        target: target.constructor,
        propertyName: String(propertyName),
        validator: {
          validate: (value: unknown) => polygonProblem(value) === null,
          defaultMessage: (args?: ValidationArguments) => polygonProblem(args?.value) ?? '',
        },
      }),
  );
