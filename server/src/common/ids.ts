import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from './clock';

/** The only source of ids and random tokens. Tests make it repeatable. */
export interface Ids {
  /** A ULID: 48 bits of time, 80 random bits, 26 characters of Crockford's base 32; grows within one process. */
  next(): string;
  /** Unguessable, base64url. */
  token(bytes: number): string;
  /** Characters drawn evenly from an alphabet of at most 256. */
  pick(alphabet: string, length: number): string;
}

export const IDS = Symbol('Ids');

export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

@Injectable()
export class RandomIds implements Ids {
  private lastMs = 0;
  private lastRandom = 0n;

  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  next(): string {
    const ms = Math.max(this.clock.now().getTime(), 0);
    this.lastRandom = ms === this.lastMs ? this.lastRandom + 1n : this.random80();
    this.lastMs = ms;
    return base32(BigInt(ms), 10) + base32(this.lastRandom, 16);
  }

  token(bytes: number): string {
    return this.bytes(bytes).toString('base64url');
  }

  pick(alphabet: string, length: number): string {
    const limit = 256 - (256 % alphabet.length); // above it a remainder would favour the first letters
    let picked = '';
    while (picked.length < length) {
      for (const byte of this.bytes(length))
        if (byte < limit && picked.length < length) picked += alphabet[byte % alphabet.length];
    }
    return picked;
  }

  protected bytes(count: number): Buffer {
    return randomBytes(count);
  }

  /** The top bit stays clear, so that growing within a millisecond cannot overflow. */
  private random80(): bigint {
    return BigInt(`0x${this.bytes(10).toString('hex')}`) >> 1n;
  }
}

const base32 = (value: bigint, length: number): string => {
  let text = '';
  for (let rest = value; text.length < length; rest >>= 5n) text = CROCKFORD[Number(rest & 31n)]! + text;
  return text;
};
