import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches, registerDecorator, type ValidationArguments } from 'class-validator';

/** Length as people count it: code points. */
export const codePoints = (text: string): number => [...text].length;

/** NUL and the other control characters but tab and line breaks. */
const CONTROL = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]');

const refusal = (value: unknown, min: number, max: number): string | null => {
  if (typeof value !== 'string') return '请填写文字';
  if (!value.isWellFormed() || CONTROL.test(value)) return '含有无法保存的字符，请删除后重试';
  if (codePoints(value.trim()) < min) return min <= 1 ? '请填写' : `至少 ${min} 个字`;
  if (codePoints(value) > max) return `最多 ${max} 个字，现在有 ${codePoints(value)} 个`;
  return null;
};

interface TextOptions {
  min?: number;
  max: number;
  description?: string;
  optional?: boolean;
}

/** Text that a person wrote: kept exactly; counted in code points; no control characters, no lone surrogates. */
export const TextField = ({ min = 1, max, description, optional = false }: TextOptions): PropertyDecorator => {
  const api = { description, minLength: min, maxLength: max };
  return applyDecorators(
    optional ? ApiPropertyOptional(api) : ApiProperty(api),
    ...(optional ? [IsOptional()] : []),
    (target: object, propertyName: string | symbol) =>
      registerDecorator({
        name: 'text',
        target: target.constructor,
        propertyName: String(propertyName),
        validator: {
          validate: (value: unknown) => refusal(value, min, max) === null,
          defaultMessage: (args?: ValidationArguments) => refusal(args?.value, min, max) ?? '',
        },
      }),
  );
};

/** Id of another object. */
export const IdField = (description: string, optional = false): PropertyDecorator =>
  applyDecorators(
    (optional ? ApiPropertyOptional : ApiProperty)({ description, pattern: ID_PATTERN.source, type: String }),
    ...(optional ? [IsOptional()] : []),
    Matches(ID_PATTERN, { message: '标识格式不对' }),
  );

export const ID_PATTERN = /^[0-9A-HJKMNP-TV-Z]{26}$/;
