import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FieldError } from '@suishoupai/shared/problems';
import { Problem } from '../problem';
import { fieldWord } from './field-words';
import { NO_OBJECT } from './value.decorators';

/** Shape check of every body and query: unknown fields are refused, each wrong field is named. */
export const createValidationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) => {
      const fields = flatten(errors);
      return new Problem('request.invalid', fields[0]?.message, { errors: fields });
    },
  });

const flatten = (errors: ValidationError[], prefix = ''): FieldError[] =>
  errors.flatMap((error) => {
    const field = prefix + error.property;
    const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({
      field,
      code,
      message: named(fieldWord(field), inChinese(code, message)),
    }));
    return [...own, ...flatten(error.children ?? [], `${field}.`)];
  });

/** A sentence that begins with the field's name needs no second one. */
const named = (word: string, message: string): string => (message.startsWith(word) ? message : `${word}：${message}`);

/** Messages of class-validator itself are English; ours are not. */
const BY_CODE: Record<string, string> = {
  whitelistValidation: '没有这个字段，请去掉',
  nestedValidation: NO_OBJECT,
};

const inChinese = (code: string, message: string): string =>
  /[\u4e00-\u9fff]/.test(message) ? message : (BY_CODE[code] ?? '内容不对，请对照接口文档修改');
