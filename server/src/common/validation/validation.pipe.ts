import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FieldError } from '@suishoupai/shared/problems';
import { Problem } from '../problem';

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
      message: inChinese(code, message),
    }));
    return [...own, ...flatten(error.children ?? [], `${field}.`)];
  });

/** Messages of class-validator itself are English; ours are not. */
const BY_CODE: Record<string, string> = {
  whitelistValidation: '没有这个字段',
  isString: '应为文字',
  isInt: '应为整数',
  isNumber: '应为数字',
  isBoolean: '应为是或否',
  isArray: '应为列表',
  isIn: '不在可选范围内',
  isEnum: '不在可选范围内',
  isObject: '格式不对',
  isISO8601: '时间格式不对',
  isDate: '时间格式不对',
  min: '数值太小',
  max: '数值太大',
  arrayMaxSize: '太多了',
  arrayMinSize: '至少要有一个',
  arrayUnique: '有重复',
  nestedValidation: '格式不对',
  isLatitude: '纬度不对',
  isLongitude: '经度不对',
};

const inChinese = (code: string, message: string): string =>
  /[\u4e00-\u9fff]/.test(message) ? message : (BY_CODE[code] ?? '内容不对');
