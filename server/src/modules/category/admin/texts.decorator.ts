import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, Matches, MaxLength } from 'class-validator';

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
    (optional ? ApiPropertyOptional : ApiProperty)({ type: [String], minItems: min, maxItems: max, description }),
    ...(optional ? [IsOptional()] : []),
    IsArray({ message: '应为列表' }),
    ArrayMinSize(min, { message: `至少要有 ${min} 项` }),
    ArrayMaxSize(max, { message: `最多 ${max} 项` }),
    ArrayUnique({ message: '有重复' }),
    Matches(/^\P{C}*[^\s\p{C}]\P{C}*$/u, { each: true, message: '每一项都要填写文字' }),
    MaxLength(length, { each: true, message: `每一项最多 ${length} 个字` }),
  );
