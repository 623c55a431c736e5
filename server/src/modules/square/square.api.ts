/** What other modules may use of the square. */
export { PublicFace } from './public-face.queries';
export type { SquareItemView } from './square.view';
