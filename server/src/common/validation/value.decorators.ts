import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDate,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Matches,
  Max,
  MaxDate,
  Min,
  MinDate,
  ValidateNested,
} from 'class-validator';
import { ID_PATTERN } from './text.decorators';

interface FieldOptions {
  description?: string;
  optional?: boolean;
}

const api = (optional: boolean, options: ApiPropertyOptions): PropertyDecorator =>
  optional ? applyDecorators(ApiPropertyOptional(options as object), IsOptional()) : ApiProperty(options);

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
    IsIn(list, { message: `请选择：${Object.values(words).join('、')}` }),
  );
};

export const IntField = (min: number, max: number, { description, optional = false }: FieldOptions = {}) =>
  applyDecorators(
    api(optional, { type: 'integer', minimum: min, maximum: max, description }),
    IsInt({ message: '应为整数' }),
    Min(min, { message: `不能小于 ${min}` }),
    Max(max, { message: `不能大于 ${max}` }),
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
    IsDate({ message: '时间格式不对，例如 2026-11-25T10:00:00Z' }),
    MinDate(EARLIEST, { message: '时间太早' }),
    MaxDate(LATEST, { message: '时间太晚' }),
  );

/** A list of ids without repetition. */
export const IdsField = (
  max: number,
  { description, optional = false, min = 0 }: FieldOptions & { min?: number } = {},
) =>
  applyDecorators(
    api(optional, { type: [String], minItems: min, maxItems: max, description }),
    IsArray({ message: '应为列表' }),
    ArrayMinSize(min, { message: `至少要有 ${min} 个` }),
    ArrayMaxSize(max, { message: `最多 ${max} 个` }),
    ArrayUnique({ message: '有重复' }),
    Matches(ID_PATTERN, { each: true, message: '标识格式不对' }),
  );

/** A nested object of its own shape. By itself `ValidateNested` lets an absent one and an empty list pass. */
export const NestedField = (type: new () => object, { description, optional = false }: FieldOptions = {}) =>
  applyDecorators(
    api(optional, { type: () => type, description }),
    IsObject({ message: '格式不对' }),
    ValidateNested(),
    Type(() => type),
  );

/** A list of nested objects. */
export const NestedListField = (type: new () => object, min: number, max: number, { description }: FieldOptions = {}) =>
  applyDecorators(
    ApiProperty({ type: () => [type], minItems: min, maxItems: max, description }),
    IsArray({ message: '应为列表' }),
    ArrayMinSize(min, { message: `至少要有 ${min} 个` }),
    ArrayMaxSize(max, { message: `最多 ${max} 个` }),
    IsObject({ each: true, message: '格式不对' }),
    ValidateNested({ each: true }),
    Type(() => type),
  );
