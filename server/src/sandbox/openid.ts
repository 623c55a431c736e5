import { createHash } from 'node:crypto';

/**
 * The openid of a sandbox user under an appid: `o` and 27 base64url characters, as long as a real one.
 * Deterministic, so that whoever seeds data knows it without asking.
 */
export function openidOf(appId: string, user: string): string {
  return `o${digest(`openid:${appId}:${user}`).slice(0, 27)}`;
}

/** The same over every app of one open-platform account. */
export function unionidOf(user: string): string {
  return `oU${digest(`unionid:${user}`).slice(0, 26)}`;
}

/** 11 digits; a user who is named by a phone number has that number. */
export function phoneOf(user: string): string {
  if (/^1[3-9]\d{9}$/.test(user)) return user;
  const number = createHash('sha256').update(`phone:${user}`).digest().readUInt32BE(0) % 1_000_000_000;
  return `19${String(number).padStart(9, '0')}`;
}

/** What the user is called in China; whose name ends in a number has a name to himself, up to the length of the list. */
export function personOf(user: string): string {
  const number = Number(/\d{1,4}$/.exec(user)?.[0] ?? 0);
  const at = number > 0 ? number - 1 : createHash('sha256').update(`person:${user}`).digest().readUInt32BE(0);
  return PEOPLE[at % PEOPLE.length] as string;
}

const PEOPLE = [
  ...['张秀兰', '王建国', '李桂英', '赵永强', '刘淑珍', '陈志明', '孙玉梅', '周海涛', '吴秀云', '郑立新'],
  ...['马春霞', '朱洪亮', '胡凤琴', '林庆华', '郭丽娟', '何文斌', '高玉芬', '罗保成', '宋晓燕', '梁振东'],
  ...['谢月娥', '韩德胜', '唐桂花', '冯国栋', '于爱华', '董长江', '萧红梅', '程广义', '曹美玲', '袁守信'],
];

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
