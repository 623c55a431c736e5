import { SetMetadata } from '@nestjs/common';
import type { BillNotice } from '../../gateways/payout/payout.port';
import type { PushMessage } from '../../gateways/wechat-push/wechat-push.port';

/** What each platform's messages look like once verified and opened. */
export interface InboxMessages {
  wechatPay: BillNotice;
  wechat: PushMessage;
}

export type InboxPlatform = keyof InboxMessages;

/**
 * Acts on stored messages of a platform, in the unit of work that marks the message as processed: its effect on the
 * tables happens exactly once. It speaks to nobody; for that it orders a job. Throwing means: again later.
 */
export interface InboxConsumer<Platform extends InboxPlatform> {
  consume(message: InboxMessages[Platform]): Promise<void>;
}

export interface Consumed {
  platform: InboxPlatform;
  events: readonly string[];
}

export const CONSUMED = Symbol('consumed messages');

/** Marks the one provider that consumes these events of a platform, in whichever module it lives. */
export const ConsumesInbox = (platform: InboxPlatform, ...events: string[]): ClassDecorator =>
  SetMetadata(CONSUMED, { platform, events } satisfies Consumed);

/** The name under which a message finds its consumer; notices of the payment platform have one only. */
export const PAYOUT_FINISHED = 'MCHTRANSFER.BILL.FINISHED';

export const eventOf = (platform: InboxPlatform, message: InboxMessages[InboxPlatform]): string =>
  platform === 'wechat' && 'Event' in message ? message.Event : PAYOUT_FINISHED;
