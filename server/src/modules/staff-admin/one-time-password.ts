import { Inject, Injectable } from '@nestjs/common';
import { IDS, type Ids } from '../../common/ids';
import { hashPassword } from '../account/account.api';

/** Without letters that look alike on paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 16; // 79 bits

export interface DrawnPassword {
  plain: string;
  hash: string;
}

/** Draws the password that an account starts with. Slow by design: outside transactions. */
@Injectable()
export class OneTimePassword {
  constructor(@Inject(IDS) private readonly ids: Ids) {}

  async draw(): Promise<DrawnPassword> {
    const plain = this.ids.pick(ALPHABET, LENGTH);
    return { plain, hash: await hashPassword(plain) };
  }
}
