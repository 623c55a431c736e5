import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsOptional,
  Matches,
  Max,
  MaxDate,
  Min,
  MinDate,
  ValidateNested,
} from 'class-validator';
import { ID_PATTERN, ID_WRONG } from './text.decorators';

interface FieldOptions {
  description?: string;
  optional?: boolean;
}

/** What may be left out may also be null. */
const api = (optional: boolean, options: ApiPropertyOptions): PropertyDecorator =>
  optional
    ? applyDecorators(ApiPropertyOptional({ ...options, nullable: true } as object), IsOptional())
    : ApiProperty(options);

/** One word of a closed vocabulary, given as the table whose keys are the words. */
export const WordField = (
  words: Readonly<Record<string, string>>,
  { description, optional = false }: FieldOptions = {},
) => {
  const list = Object.keys(words);
  const meaning = Object.entries(words).map(([word, chinese]) => `${word} ${chinese}`);
  const text = [description, meaning.join(', ')].filter(Boolean).join(': ');
  return applyDecorators(
    api(optional, { enum: list, description: text }),
    IsIn(list, { message: `请从中选择一项：${Object.values(words).join('、')}` }),
  );
};

/** A whole number within bounds. */
export const IntField = (min: number, max: number, { description, optional = false }: FieldOptions = {}) => {
  const message = `应为 ${min} 到 ${max} 之间的整数`;
  return applyDecorators(
    api(optional, {
      type: 'integer',
      ...(max > MAX_INT32 && { format: 'int64' }),
      minimum: min,
      maximum: max,
      description,
    }),
    IsInt({ message }),
    Min(min, { message }),
    Max(max, { message }),
  );
};

/** A part of a whole, from `min` to 1. */
export const FractionField = (min: number, { description }: FieldOptions = {}) => {
  const message = `应为 ${min} 到 1 之间的数`;
  return applyDecorators(
    ApiProperty({ type: Number, minimum: min, maximum: 1, description }),
    IsNumber({ allowNaN: false, allowInfinity: false }, { message }),
    Min(min, { message }),
    Max(1, { message }),
  );
};

const MAX_INT32 = 2_147_483_647;

/** Yes or no. */
export const YesNoField = ({ description, optional = false }: FieldOptions = {}) =>
  applyDecorators(
    api(optional, { type: Boolean, description }),
    IsBoolean({ message: '应为 true（是）或 false（否）' }),
  );

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** What every engine can store, and nobody means anything beyond. */
const EARLIEST = new Date('2000-01-01T00:00:00Z');
const LATEST = new Date('2100-01-01T00:00:00Z');

/** A moment, ISO 8601 with its zone; arrives as a Date. */
export const InstantField = ({ description, optional = false }: FieldOptions = {}) =>
  applyDecorators(
    api(optional, { type: 'string', format: 'date-time', description, example: '2026-11-25T10:00:00.000Z' }),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && ISO.test(value) ? new Date(value) : value,
    ),
    IsDate({ message: '时间应写成 2026-11-25T10:00:00Z 或 2026-11-25T18:00:00+08:00' }),
    MinDate(EARLIEST, { message: '时间应在 2000 年到 2100 年之间' }),
    MaxDate(LATEST, { message: '时间应在 2000 年到 2100 年之间' }),
  );

export const NO_LIST = '应为列表（JSON 数组）';
export const NO_OBJECT = '应为对象（JSON），各项见接口文档';
export const REPEATED = '有重复的，请去掉重复的再提交';

/** A list of ids without repetition. */
export const IdsField = (
  max: number,
  { description, optional = false, min = 0 }: FieldOptions & { min?: number } = {},
) =>
  applyDecorators(
    api(optional, {
      type: 'array',
      items: { type: 'string', pattern: ID_PATTERN.source },
      uniqueItems: true,
      minItems: min,
      maxItems: max,
      description,
    }),
    IsArray({ message: NO_LIST }),
    ArrayMinSize(min, { message: `至少要有 ${min} 个，请补充` }),
    ArrayMaxSize(max, { message: `最多 ${max} 个，请减少` }),
    ArrayUnique({ message: REPEATED }),
    Matches(ID_PATTERN, { each: true, message: `每一个都${ID_WRONG}` }),
  );

/** A nested object of its own shape. By itself `ValidateNested` lets an absent one and an empty list pass. */
export const NestedField = (type: new () => object, { description, optional = false }: FieldOptions = {}) =>
  applyDecorators(
    api(optional, { type: () => type, description }),
    IsObject({ message: NO_OBJECT }),
    ValidateNested(),
    Type(() => type),
  );

/** A list of nested objects. */
export const NestedListField = (
  type: new () => object,
  min: number,
  max: number,
  { description, optional = false }: FieldOptions = {},
) =>
  applyDecorators(
    api(optional, { type: () => [type], minItems: min, maxItems: max, description }),
    IsArray({ message: NO_LIST }),
    ArrayMinSize(min, { message: `至少要有 ${min} 项，请补充` }),
    ArrayMaxSize(max, { message: `最多 ${max} 项，请减少` }),
    IsObject({ each: true, message: `每一项都${NO_OBJECT}` }),
    ValidateNested({ each: true }),
    Type(() => type),
  );
