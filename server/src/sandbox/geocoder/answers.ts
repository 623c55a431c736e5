import { randomUUID } from 'node:crypto';

export type Answer = { status: number } & Record<string, unknown>;

export function failed(status: number, message: string): Answer {
  return { status, message, request_id: randomUUID() };
}

/** Why the platform does not even look at a request; undefined when it does. @param needed what must be there */
export function refusalOf(given: string | undefined, key: string, needed: string | undefined): Answer | undefined {
  if (!given || !needed) return failed(306, '缺少必要参数');
  if (!/^([A-Z0-9]{5}-){5}[A-Z0-9]{5}$/.test(given)) return failed(311, 'key格式错误');
  return given === key ? undefined : failed(190, '无效的KEY');
}
