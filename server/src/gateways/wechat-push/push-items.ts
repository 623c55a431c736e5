import type { PushMessage } from './wechat-push.port';

/** The items of an event's `List`, which the platform sends as an object when there is one and as an array otherwise. */
export function pushItems(message: PushMessage): Record<string, string>[] {
  const { List: list } = message;
  const items = Array.isArray(list) ? list : list === undefined ? [] : [list];
  return items.filter((item): item is object => typeof item === 'object' && item !== null).map(asStrings);
}

function asStrings(item: object): Record<string, string> {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, String(value)]));
}
