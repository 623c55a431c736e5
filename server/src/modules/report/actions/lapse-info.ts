import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { ANY_VERSION, PerformAction } from '../act/perform-action';

/** 逾期未补充: nobody answered; the case goes on. */
@Injectable()
export class LapseInfo {
  constructor(private readonly perform: PerformAction) {}

  execute(id: string): Promise<Receipt> {
    return this.perform.run('lapseInfo', SYSTEM, id, { version: ANY_VERSION });
  }
}
