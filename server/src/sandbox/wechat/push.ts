import { enqueue } from '../deliveries/enqueue';
import type { Sandbox } from '../sandbox';
import { ORIGINAL_ID } from './push-envelope';

/** Pushes an event to the product's message server, if one is configured. */
export function pushEvent(sandbox: Sandbox, openid: string, event: string, fields: Record<string, unknown>): void {
  const url = sandbox.settings.get().pushUrl;
  if (url === null) return;
  const message = {
    ToUserName: ORIGINAL_ID,
    FromUserName: openid,
    CreateTime: Math.floor(sandbox.clock.nowMs() / 1000),
    MsgType: 'event',
    Event: event,
    ...fields,
  };
  enqueue(sandbox, { kind: 'push', subject: event, url, message });
}

/** The user's accepts. One item comes as an object, more as an array; all of it as strings. */
export function pushPopupEvent(sandbox: Sandbox, openid: string, templateIds: string[]): void {
  const items = templateIds.map((TemplateId) => ({ TemplateId, SubscribeStatusString: 'accept', PopupScene: '0' }));
  pushEvent(sandbox, openid, 'subscribe_msg_popup_event', { List: items.length === 1 ? items[0] : items });
}
