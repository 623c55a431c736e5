import type { CasePhoto } from './use-preview';

export interface Pair<P> {
  before?: P;
  after?: P;
  /** All others; everything while there is no after. */
  rest: P[];
}

/** How it was and how it is: the first photo of each, and what is left beside them. */
export const pairOf = <P extends Pick<CasePhoto, 'purpose'>>(photos: readonly P[]): Pair<P> => {
  const first = (wanted: CasePhoto['purpose']) => photos.find(({ purpose }) => purpose === wanted);
  const after = first('after');
  if (!after) return { rest: [...photos] };
  const before = first('evidence') ?? first('supplement');
  return { before, after, rest: photos.filter((photo) => photo !== before && photo !== after) };
};
