import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches, registerDecorator, type ValidationArguments } from 'class-validator';

/** Length as people count it: code points. */
export const codePoints = (text: string): number => [...text].length;

/** What Unicode says shows nothing by itself, and the blank of braille. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/gu;

/** Code points that a reader can see, blanks between them included: 0 for text that looks empty. */
export const visibleLength = (text: string): number => codePoints(text.replace(INVISIBLE, '').trim());

/** NUL and the other control characters but tab and line breaks. */
const CONTROL = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]');

const refusal = (value: unknown, min: number, max: number): string | null => {
  if (typeof value !== 'string') return '应为文字，请重新填写';
  if (!value.isWellFormed() || CONTROL.test(value)) return '含有无法保存的字符，请删除后重试';
  if (visibleLength(value) < min) return min <= 1 ? '不能为空，请填写' : `至少 ${min} 个字，请补充`;
  if (codePoints(value) > max) return `最多 ${max} 个字，现在有 ${codePoints(value)} 个，请删减`;
  return null;
};

interface TextOptions {
  min?: number;
  max: number;
  description?: string;
  optional?: boolean;
}

/**
 * Text that a person wrote: kept exactly, also what joins an emoji; counted in code points, of which only visible ones
 * make up `min`; no control characters, no lone surrogates.
 */
export const TextField = ({ min = 1, max, description, optional = false }: TextOptions): PropertyDecorator => {
  const api = { type: String, description, minLength: min, maxLength: max };
  return applyDecorators(
    optional ? ApiPropertyOptional({ ...api, nullable: true }) : ApiProperty(api),
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

export const ID_PATTERN = /^[0-9A-HJKMNP-TV-Z]{26}$/;
export const ID_WRONG = '应为 26 位大写字母和数字组成的标识，请重新选择';
const ID_API = { type: String, pattern: ID_PATTERN.source, example: '01KAN3Y8ZK5V9T2Q7W4R6X1B0C' };

/** Id of another object. */
export const IdField = (description: string, optional = false): PropertyDecorator =>
  applyDecorators(
    optional
      ? ApiPropertyOptional({ ...ID_API, description, nullable: true })
      : ApiProperty({ ...ID_API, description }),
    ...(optional ? [IsOptional()] : []),
    Matches(ID_PATTERN, { message: ID_WRONG }),
  );
