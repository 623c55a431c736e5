import { Inject, Injectable } from '@nestjs/common';
import { CONTENT_SAFETY, type ContentSafety } from '../../../gateways/content-safety/content-safety.port';
import { OpenidQueries } from '../../account/account.api';
import { CheckLink } from './check-link';

/** Hands a photo to the platform's checker, which wants to know on whose behalf. */
@Injectable()
export class AskChecker {
  constructor(
    @Inject(CONTENT_SAFETY) private readonly contentSafety: ContentSafety,
    private readonly openids: OpenidQueries,
    private readonly link: CheckLink,
  ) {}

  /**
   * The trace id under which the verdict will come; null when the owner has no WeChat identity to ask with.
   * Throws GatewayFailure.
   */
  async ask(photoId: string, ownerPersonId: string): Promise<string | null> {
    const openid = await this.openids.of(ownerPersonId);
    if (openid === null) return null;
    const { traceId } = await this.contentSafety.checkImage(openid.reveal(), this.link.to(photoId));
    return traceId;
  }
}
