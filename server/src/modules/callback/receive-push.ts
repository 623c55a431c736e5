import { Inject, Injectable } from '@nestjs/common';
import { type PushQuery, WECHAT_PUSH, type WechatPush } from '../../gateways/wechat-push/wechat-push.port';
import { reading, refused } from './refused';
import { StoreMessage } from './store-message';

export type { PushQuery };

/** Messages that the mini-program platform pushes. */
@Injectable()
export class ReceivePush {
  constructor(
    @Inject(WECHAT_PUSH) private readonly push: WechatPush,
    private readonly storing: StoreMessage,
  ) {}

  /** The platform's check of our address: what it wants to read back. @throws Problem `callback.refused` */
  echo(query: PushQuery): string {
    return reading(() => this.push.echo(query));
  }

  /** Resolves once it is stored. @throws Problem `callback.refused` */
  async receive(query: PushQuery, rawBody: Buffer | undefined): Promise<void> {
    if (rawBody === undefined) throw refused('PUSH_BODY');
    const { dedupeKey, message } = reading(() => this.push.read(query, rawBody));
    await this.storing.store('wechat', dedupeKey, message);
  }
}
