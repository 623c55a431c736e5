import { type DynamicModule, Module } from '@nestjs/common';
import { Settings } from '../config/settings';
import { CoreModule, type CoreOverrides } from '../core/core.module';
import { GatewaysModule } from '../gateways/gateways.module';
import { isPrivateHost } from '../gateways/outbound/addresses';
import { StorageModule } from '../gateways/storage/storage.module';
import { INVARIANTS, type Invariant } from './invariant';
import { OneReward } from './invariants/i1-one-reward';
import { OnePayout } from './invariants/i2-one-payout';
import { OpenPayouts } from './invariants/i3-open-payouts';
import { PaidSet } from './invariants/i3-paid-set';
import { BalancedLedger } from './invariants/i4-ledger';
import { LegalHistories } from './invariants/i5-histories';
import { WholePhotos } from './invariants/i8-photos';
import { SandboxBills } from './sandbox-bills';

/** What the auditor stands on: the tables, the platforms and the store, and none of the product's modules. */
@Module({})
export class AuditModule {
  static forRoot(settings: Settings, overrides: CoreOverrides = {}): DynamicModule {
    return {
      module: AuditModule,
      imports: [CoreModule.forRoot(settings, overrides), GatewaysModule, StorageModule],
      providers: [
        SandboxBills,
        OneReward,
        OnePayout,
        PaidSet,
        OpenPayouts,
        BalancedLedger,
        LegalHistories,
        WholePhotos,
        {
          provide: INVARIANTS,
          inject: [OneReward, OnePayout, paymentsOf(settings), BalancedLedger, LegalHistories, WholePhotos],
          useFactory: (...invariants: Invariant[]) => invariants,
        },
      ],
    };
  }
}

/** The real platform is never on this machine or network; the stand-in always is. */
const paymentsOf = ({ WECHAT_PAY_URL }: Settings) =>
  isPrivateHost(new URL(WECHAT_PAY_URL).hostname) ? PaidSet : OpenPayouts;
