import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, Matches, MaxLength } from 'class-validator';
import { NO_LIST, REPEATED } from '../../../common/validation/value.decorators';

interface TextsOptions {
  min: number;
  max: number;
  /** Of each text. */
  length: number;
  optional?: boolean;
  description?: string;
}

/** A list of short texts without repetition. */
export const TextsField = ({ min, max, length, optional = false, description }: TextsOptions): PropertyDecorator =>
  applyDecorators(
    (optional ? ApiPropertyOptional : ApiProperty)({
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: length },
      uniqueItems: true,
      minItems: min,
      maxItems: max,
      description,
      ...(optional && { nullable: true }),
    }),
    ...(optional ? [IsOptional()] : []),
    IsArray({ message: NO_LIST }),
    ArrayMinSize(min, { message: `至少要有 ${min} 项，请补充` }),
    ArrayMaxSize(max, { message: `最多 ${max} 项，请减少` }),
    ArrayUnique({ message: REPEATED }),
    Matches(/^\P{C}*[^\s\p{C}]\P{C}*$/u, { each: true, message: '每一项都要填写文字' }),
    MaxLength(length, { each: true, message: `每一项最多 ${length} 个字，请删减` }),
  );
