/** The platform's limits of template values, by the letters a key starts with. */
const RULES: Record<string, (value: string) => boolean> = {
  thing: (value) => [...value].length <= 20,
  number: (value) => /^\d+(\.\d+)?$/.test(value) && value.length <= 32,
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => /^[\p{P}\p{S}]{1,5}$/u.test(value),
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  time: (value) => value.split('~').every((part) => isTime(part.trim())),
  date: (value) => value.split('~').every((part) => isDate(part.trim())),
  amount: (value) => /^[¥￥$€£]?\d+(\.\d+)?元?$/.test(value) && value.replace(/\D/g, '').length <= 10,
  phone_number: (value) => /^[\d+\-() ]{1,17}$/.test(value),
  car_number: (value) => /^[\p{Script=Han}A-Za-z0-9][A-Za-z0-9·]{0,6}[\p{Script=Han}A-Za-z0-9]?$/u.test(value),
  name: (value) => (/\p{Script=Han}/u.test(value) ? [...value].length <= 10 : value.length <= 20),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
  enum: () => true,
};

const DAY = /^(\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2}|\d{4}\/\d{1,2}\/\d{1,2}|\d{4}\.\d{1,2}\.\d{1,2})$/;
const MOMENT = /^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/** What is wrong with a value, or undefined. No value may be empty or hold a control character. */
export function valueFault(key: string, value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return 'is empty';
  if (/\p{Cc}/u.test(value)) return 'has a line break or control character';
  const rule = RULES[key.replace(/\d+$/, '')];
  return rule?.(value) ? undefined : 'invalid';
}

function isTime(text: string): boolean {
  const [first = '', second] = text.split(' ');
  return second === undefined ? MOMENT.test(first) : DAY.test(first) && MOMENT.test(second);
}

function isDate(text: string): boolean {
  const [first = '', second] = text.split(' ');
  return DAY.test(first) && (second === undefined || MOMENT.test(second));
}
