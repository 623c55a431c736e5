/** So many tries within so many ms. */
export interface RateLimit {
  times: number;
  withinMs: number;
}

const MINUTE_MS = 60_000;

/** How often one address, name or person may do what costs the product most. Each process counts for itself. */
export class RateLimits {
  readonly signInPerAddress: RateLimit;
  readonly signInPerUsername: RateLimit;
  readonly photosPerPerson: RateLimit;
  readonly placesPerPerson: RateLimit;

  /** @param generosity a factor on every limit, where many people act from one place */
  constructor(generosity = 1) {
    this.signInPerAddress = { times: 20 * generosity, withinMs: MINUTE_MS };
    this.signInPerUsername = { times: 10 * generosity, withinMs: MINUTE_MS };
    this.photosPerPerson = { times: 60 * generosity, withinMs: 10 * MINUTE_MS };
    this.placesPerPerson = { times: 120 * generosity, withinMs: 10 * MINUTE_MS };
  }
}
