import { random } from '@/platform/random';

const HEX = '0123456789abcdef';

/** 32 hexadecimal digits. It tells repeats of one person's wish apart from new wishes; it is no secret. */
export const newKey = (): string => Array.from({ length: 32 }, () => HEX.charAt(Math.floor(random() * 16))).join('');
