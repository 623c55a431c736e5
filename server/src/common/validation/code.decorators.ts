import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Matches, MaxLength } from 'class-validator';

/** The word by which imports and other systems know a row; it never changes. */
export const CodeField = (max: number): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      maxLength: max,
      pattern: '^[0-9A-Za-z][0-9A-Za-z-]*$',
      description: 'Unique; by it imports and other systems know the row. It never changes',
    }),
    Matches(/^[0-9A-Za-z][0-9A-Za-z-]*$/, { message: '编码只能用字母、数字和短横线，以字母或数字开头' }),
    MaxLength(max, { message: `编码最多 ${max} 个字符，请缩短` }),
  );
