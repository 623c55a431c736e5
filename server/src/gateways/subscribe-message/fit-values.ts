type Fit = (text: string) => string;

/**
 * The platform's limit per key prefix (`thing12` → `thing`), and what stands for an empty value, which it refuses.
 * Source: developers.weixin.qq.com, 订阅消息参数值内容限制说明. `enum` has no limit of its own.
 */
const RULES: Record<string, { fit: Fit; ifEmpty: string }> = {
  thing: { fit: (text) => shorten(text, 20), ifEmpty: '无' },
  name: { fit: (text) => (isAscii(text) ? shorten(text, 20) : shorten(text, 10)), ifEmpty: '匿名' },
  phrase: { fit: (text) => first(keep(text, /\p{Script=Han}/gu), 5), ifEmpty: '无' },
  character_string: { fit: (text) => first(keep(text, /[!-~]/g), 32), ifEmpty: '-' },
  number: { fit: (text) => found(text, /\d{1,16}(\.\d{1,15})?/), ifEmpty: '0' },
  letter: { fit: (text) => first(keep(text, /[A-Za-z]/g), 32), ifEmpty: 'N' },
  symbol: { fit: (text) => first(keep(text, /[\p{P}\p{S}]/gu), 5), ifEmpty: '-' },
  phone_number: { fit: (text) => first(keep(text, /[\d+()-]/g), 17), ifEmpty: '-' },
  car_number: { fit: (text) => first(text, 8), ifEmpty: '无' },
  amount: { fit: (text) => found(text, /[¥￥$€£]?\d{1,8}(\.\d{1,2})?元?/), ifEmpty: '0元' },
};

const ANY = { fit: (text: string) => text, ifEmpty: '无' };

/**
 * Makes every value acceptable to the platform: one line, no control characters, not empty, within its key's limit,
 * counted in code points. Text that is cut ends with an ellipsis inside the limit.
 */
export function fitValues(data: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fitValue(key, value)]));
}

function fitValue(key: string, value: string): string {
  const rule = RULES[key.replace(/\d+$/, '')] ?? ANY;
  return rule.fit(oneLine(value)) || rule.ifEmpty;
}

/** `2026年11月22日 14:05` in Asia/Shanghai: accepted under both `time` and `date` keys. */
export function fitTime(at: Date): string {
  const part = Object.fromEntries(SHANGHAI.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part.year}年${part.month}月${part.day}日 ${part.hour}:${part.minute}`;
}

const SHANGHAI = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `¥12.50` for 1250 fen, for `amount` keys. */
export function fitAmount(fen: number): string {
  return `¥${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}

/** Control, format and separator characters and lone surrogates become single spaces. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

function shorten(text: string, limit: number): string {
  const points = [...text];
  return points.length <= limit ? text : `${points.slice(0, limit - 1).join('')}…`;
}

function first(text: string, limit: number): string {
  return [...text].slice(0, limit).join('');
}

function keep(text: string, pattern: RegExp): string {
  return (text.match(pattern) ?? []).join('');
}

function found(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[0] ?? '';
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
