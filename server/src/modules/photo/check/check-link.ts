import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock';
import { Keyrings } from '../../../common/crypto/keyring';
import { Settings } from '../../../config/settings';

/** The platform queues pictures before it downloads them. */
const GOOD_FOR_MS = 24 * 60 * 60 * 1000;

/** The address under which the platform downloads one photo, and nobody without it can. */
@Injectable()
export class CheckLink {
  private readonly key: Buffer;

  constructor(
    @Inject(Settings) private readonly settings: Settings,
    keyrings: Keyrings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    // A key of its own, so that no signature says anything about a blind index.
    this.key = Buffer.from(hkdfSync('sha256', keyrings.blindIndex, '', 'photo check link', 32));
  }

  to(photoId: string): string {
    const expires = String(this.clock.now().getTime() + GOOD_FOR_MS);
    const query = new URLSearchParams({ expires, signature: this.sign(photoId, expires).toString('hex') });
    return `${this.settings.PUBLIC_URL}/api/v1/photos/${photoId}/check?${query}`;
  }

  /** @param expires as signed, ms since 1970. */
  admits(photoId: string, expires: string, signature: string): boolean {
    const [expected, given] = [this.sign(photoId, expires), Buffer.from(signature, 'hex')];
    const genuine = given.length === expected.length && timingSafeEqual(given, expected);
    return genuine && this.clock.now().getTime() < Number(expires);
  }

  private sign(photoId: string, expires: string): Buffer {
    return createHmac('sha256', this.key)
      .update(JSON.stringify([photoId, expires]))
      .digest();
  }
}
