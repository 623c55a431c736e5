import { Injectable } from '@nestjs/common';
import { LookAlikesQueries } from './look-alikes.queries';

/** Enough for a human to judge by. */
const MOST = 20;

/** Whether a reporter's photos were seen before, in whomever's report. */
@Injectable()
export class LookAlikes {
  constructor(private readonly queries: LookAlikesQueries) {}

  /**
   * Other reports with a photo like one of the reporter's in this report: the same file, or the same 64-bit perceptual
   * hash, which survives re-encoding and resizing. At most 20 ids, the oldest first. A hint for a human: pictures of
   * one plain colour may share a hash.
   */
  async of(reportId: string): Promise<string[]> {
    const fingerprints = await this.queries.fingerprintsOf(reportId);
    return fingerprints.length === 0 ? [] : this.queries.sharing(reportId, fingerprints, MOST);
  }
}
