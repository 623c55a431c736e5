import { applyDecorators } from '@nestjs/common';
import { IsIn, IsInt, IsString, IsUrl, Matches, Max, MaxLength, Min } from 'class-validator';

/* The kinds of settings. Each says in Chinese what it should be: an operator reads it. */

const KEY = '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]='; // 32 bytes in base64
const KEYS = new RegExp(`^\\s*${KEY}\\s*(,\\s*${KEY}\\s*)*$`);

export const OneOf = (...words: readonly string[]): PropertyDecorator =>
  IsIn(words, { message: `应为 ${words.join('、')} 之一` });

export const AddressSetting = (): PropertyDecorator =>
  IsUrl({ require_tld: false }, { message: '应为完整的网址，例如 https://api.example.com' });

export const PortSetting = (): PropertyDecorator => {
  const message = '应为 0 到 65535 之间的整数';
  return applyDecorators(IsInt({ message }), Min(0, { message }), Max(65535, { message }));
};

export const PositiveInt = (): PropertyDecorator => {
  const message = '应为大于 0 的整数';
  return applyDecorators(IsInt({ message }), Min(1, { message }));
};

export const ShortText = (max: number): PropertyDecorator =>
  applyDecorators(IsString(), MaxLength(max, { message: `最多 ${max} 个字，请缩短` }));

/** One key, or the current one and the earlier ones behind it. */
export const KeySetting = (): PropertyDecorator =>
  Matches(KEYS, { message: '应为 32 个随机字节的 base64，可用 openssl rand -base64 32 生成' });
