import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Keyrings } from '../../common/crypto/keyring';
import { GatewaysModule } from '../../gateways/gateways.module';
import { RewardModule } from '../reward/reward.module';
import { CallbackController } from './callback.controller';
import { InboxRegistry } from './inbox-registry';
import { InboxRepository } from './inbox.repository';
import { PayNoticeConsumer } from './pay-notice.consumer';
import { ProcessInbox } from './process-inbox.job';
import { ReceivePayNotice } from './receive-pay-notice';
import { ReceivePush } from './receive-push';
import { StoreMessage } from './store-message';

@Module({
  imports: [DiscoveryModule, GatewaysModule, RewardModule],
  controllers: [CallbackController],
  providers: [
    Keyrings,
    InboxRepository,
    InboxRegistry,
    StoreMessage,
    ReceivePayNotice,
    ReceivePush,
    PayNoticeConsumer,
    ProcessInbox,
  ],
})
export class CallbackModule {}
