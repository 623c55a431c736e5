import type { ProblemCode } from '@suishoupai/shared/problems';

export type PhotoRefusal = Extract<
  ProblemCode,
  'photo.tooLarge' | 'photo.notAnImage' | 'photo.tooManyPixels' | 'photo.damaged'
>;

/** The uploaded bytes are no photo we keep. The cause, if any, is the decoder's own text, for the log. */
export class PhotoRefused extends Error {
  constructor(
    readonly code: PhotoRefusal,
    options?: ErrorOptions,
  ) {
    super(`photo refused: ${code}`, options);
  }
}

/** Too many photos wait already, or the process is closing: try again in a few seconds. */
export class PhotoBusy extends Error {
  constructor() {
    super('photo processing is busy');
  }
}
